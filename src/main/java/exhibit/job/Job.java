package exhibit.job;

import exhibit.Failure;
import exhibit.JobState;
import exhibit.Tier;
import exhibit.store.KeptJob;
import java.time.Duration;
import java.time.Instant;

/**
 * Work on one document as whoever asked for it sees it now.
 *
 * @param id names it in addresses
 * @param document id of the document that comes, or came, of it
 * @param filename the sender's name for it
 * @param progress what is being done; {@code null} unless it is running
 * @param seconds since it was begun, up to now or its end; {@code null} before that
 * @param tries how often it was begun
 * @param createdAt ISO 8601, UTC; so are the others
 * @param startedAt {@code null} before it is begun
 * @param endedAt {@code null} while it is open
 * @param failure why it failed, or {@code null}
 */
public record Job(
        String id,
        JobState state,
        String document,
        String filename,
        Tier tier,
        JobProgress progress,
        Double seconds,
        int tries,
        String createdAt,
        String startedAt,
        String endedAt,
        Failure failure) {
    /** @param progress of work under way in this process, or {@code null} */
    static Job of(KeptJob kept, JobProgress progress) {
        return new Job(
                kept.id(),
                kept.state(),
                kept.document(),
                kept.filename(),
                kept.tier(),
                kept.state() == JobState.RUNNING ? progress : null,
                seconds(kept),
                kept.tries(),
                kept.createdAt(),
                kept.startedAt(),
                kept.endedAt(),
                kept.failure());
    }

    private static Double seconds(KeptJob kept) {
        if (kept.startedAt() == null) {
            return null;
        }
        Instant end = kept.endedAt() == null ? Instant.now() : Instant.parse(kept.endedAt());
        return Duration.between(Instant.parse(kept.startedAt()), end).toMillis() / 1000.0;
    }
}
