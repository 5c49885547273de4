package exhibit.store;

import exhibit.Failure;
import exhibit.JobState;

/**
 * One file of a batch and what became of it.
 *
 * @param position from 0, in the order of the archive or the form
 * @param name with its folders; never a path of this machine
 * @param mediaType as the sender declared it, or {@code null}
 * @param sizeBytes unpacked, or {@code null} where the archive does not say
 * @param document sha256 of the bytes, once they were seen, or {@code null}
 * @param tries how often it was begun
 * @param failure why it failed, or {@code null}
 * @param ended which of the batch's outcomes it was, from 1, or {@code null}
 */
public record BatchFile(
        int position,
        String name,
        String mediaType,
        Long sizeBytes,
        JobState state,
        String document,
        int tries,
        Failure failure,
        Integer ended) {
    /** A file that waits for its turn. */
    public static BatchFile queued(int position, String name, String mediaType, Long sizeBytes, String document) {
        return new BatchFile(position, name, mediaType, sizeBytes, JobState.QUEUED, document, 0, null, null);
    }

    /** A file that cannot be read at all. */
    public static BatchFile refused(int position, String name, Failure failure) {
        return new BatchFile(position, name, null, null, JobState.FAILED, null, 0, failure, null);
    }
}
