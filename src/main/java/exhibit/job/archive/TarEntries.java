package exhibit.job.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A TAR archive as it streams by. */
final class TarEntries implements Entries {
    private final TarArchiveInputStream tar;

    TarEntries(TarArchiveInputStream tar) {
        this.tar = tar;
    }

    @Override
    public Entry next() throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        return entry == null
                ? null
                : new Entry(
                        entry.getName(),
                        entry.isDirectory(),
                        entry.getRealSize(),
                        entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() ? null : Refusals.LINK);
    }

    @Override
    public InputStream bytes() {
        return new FilterInputStream(tar) {
            @Override
            public void close() {
                // the archive goes on behind this member
            }
        };
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
