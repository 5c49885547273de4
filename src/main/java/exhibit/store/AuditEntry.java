package exhibit.store;

/**
 * Something that was done.
 *
 * @param at ISO 8601, UTC
 * @param who name of the key, or {@code null} where nobody was known
 * @param key its id, or {@code null}
 * @param address of the machine that called, or {@code null}
 * @param method of the call
 * @param path of the call, without parameters
 * @param status of the answer
 */
public record AuditEntry(String at, String who, String key, String address, String method, String path, int status) {}
