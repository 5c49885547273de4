package exhibit.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Remembers for a day what was sent under which idempotency key, and where the answer is. Thread-safe. */
public final class RequestKeys {
    private static final Duration MEMORY = Duration.ofHours(24);

    private final Jdbi jdbi;

    /**
     * What is known of a key.
     *
     * @param request hash of what was asked for
     * @param answer path of the answer, or {@code null} while the first request is under way
     */
    public record Use(String request, String answer) {}

    /** Opens the memory; requests that an earlier process left unanswered are forgotten: whoever sent them never heard of an answer. */
    public RequestKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.useHandle(handle -> handle.execute("DELETE FROM idempotency WHERE answer IS NULL"));
    }

    /**
     * Takes a key for a request.
     *
     * @return empty if it was free; else its earlier use, which stays
     */
    public Optional<Use> take(String key, String request) {
        return jdbi.inTransaction(handle -> {
            handle.execute(
                    "DELETE FROM idempotency WHERE created_at < ?",
                    Instant.now().minus(MEMORY).toString());
            int taken = handle.execute(
                    "INSERT INTO idempotency (key, request, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    key,
                    request,
                    Instant.now().toString());
            return taken == 1
                    ? Optional.empty()
                    : handle.createQuery("SELECT request, answer FROM idempotency WHERE key = :key")
                            .bind("key", key)
                            .map((row, context) -> new Use(row.getString("request"), row.getString("answer")))
                            .findOne();
        });
    }

    /** The request of a key is answered at a path. */
    public void answered(String key, String answer) {
        jdbi.useHandle(handle -> handle.execute("UPDATE idempotency SET answer = ? WHERE key = ?", answer, key));
    }

    /** The request of a key failed: it may be sent again, also changed. */
    public void free(String key) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM idempotency WHERE key = ?", key));
    }
}
