package exhibit.job.archive;

import exhibit.Failure;

/**
 * One file in an archive.
 *
 * @param position from 0, folders and what systems add of themselves not counted
 * @param name with its folders, without control characters
 * @param sizeBytes unpacked, as the archive says, or {@code null}
 * @param failure why it can never be read, or {@code null}
 */
public record Member(int position, String name, Long sizeBytes, Failure failure) {}
