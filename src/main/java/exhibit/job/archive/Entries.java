package exhibit.job.archive;

import exhibit.Failure;
import java.io.IOException;
import java.io.InputStream;

/** What a library finds in an archive, folders included. */
interface Entries extends AutoCloseable {
    /** The next entry, or {@code null} at the end. */
    Entry next() throws IOException;

    /** The bytes of the last entry. */
    InputStream bytes() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * One entry.
     *
     * @param sizeBytes negative where the archive does not say
     * @param failure why it can never be read, or {@code null}
     */
    record Entry(String name, boolean isFolder, long sizeBytes, Failure failure) {}
}
