package exhibit.store;

import exhibit.Failure;
import exhibit.JobState;
import exhibit.Tier;

/**
 * Work on one document, acknowledged before it is done.
 *
 * @param id a UUID of version 7: it tells when the job was made
 * @param document sha256 of the bytes, the id of the document that comes of it
 * @param filename the sender's name for it
 * @param mediaType as the sender declared it, or {@code null}
 * @param tries how often it was begun
 * @param createdAt ISO 8601, UTC; so are the others
 * @param startedAt when it was begun last, or {@code null}
 * @param endedAt {@code null} while it is open
 * @param failure why it failed, or {@code null}
 */
public record KeptJob(
        String id,
        JobState state,
        String document,
        String filename,
        String mediaType,
        long sizeBytes,
        Tier tier,
        int tries,
        String createdAt,
        String startedAt,
        String endedAt,
        Failure failure) {}
