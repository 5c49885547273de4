package exhibit.job.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** An archive of some format, read once from its first member to its last. */
public interface Archive extends AutoCloseable {
    /**
     * The next member that is a file, or {@code null} at the end.
     *
     * @throws ArchiveException if the archive is damaged from here on, or has more members than the limits allow
     */
    Member next() throws ArchiveException;

    /** The bytes of the member that {@link #next} gave last; read at most once. */
    InputStream bytes() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Opens an archive; its bytes tell the format: ZIP, 7z, TAR, or TAR in gzip, bzip2, xz or zstd.
     *
     * @throws ArchiveException if it is none, or none that is read here
     */
    static Archive open(Path file, ArchiveLimits limits) throws ArchiveException {
        return new Numbered(Formats.open(file, limits), limits);
    }
}
