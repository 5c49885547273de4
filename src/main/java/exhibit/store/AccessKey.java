package exhibit.store;

/**
 * A key to call with, without its secret.
 *
 * @param id to talk of it
 * @param name whose it is
 * @param role what its holder may do
 * @param createdAt ISO 8601, UTC
 * @param expiresAt ISO 8601, UTC, or {@code null} for never
 * @param revokedAt ISO 8601, UTC, or {@code null}
 */
public record AccessKey(String id, String name, String role, String createdAt, String expiresAt, String revokedAt) {
    /** Whether it opens anything at a time, ISO 8601, UTC. */
    public boolean isValid(String now) {
        return revokedAt == null && (expiresAt == null || now.compareTo(expiresAt) < 0);
    }
}
