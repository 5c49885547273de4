package exhibit.store;

import exhibit.Failure;
import exhibit.JobState;
import exhibit.Tier;

/**
 * Many documents sent together.
 *
 * @param id a UUID of version 7
 * @param state {@code DONE} once every file has an outcome, whichever; {@code FAILED} only where the archive itself cannot be read
 * @param archive sha256 of the archive while its bytes are kept, or {@code null}
 * @param filename the sender's name for the archive; for others what they are
 * @param createdAt ISO 8601, UTC; so are the others
 * @param startedAt {@code null} before it is begun
 * @param endedAt {@code null} while it is open
 * @param failure why it failed, or {@code null}
 */
public record KeptBatch(
        String id,
        JobState state,
        BatchSource source,
        String archive,
        String filename,
        Tier tier,
        String createdAt,
        String startedAt,
        String endedAt,
        Failure failure) {}
