package exhibit.job.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z archive. */
final class SevenZEntries implements Entries {
    private final SevenZFile archive;
    private SevenZArchiveEntry last;

    SevenZEntries(SevenZFile archive) {
        this.archive = archive;
    }

    @Override
    public Entry next() throws IOException {
        last = archive.getNextEntry();
        return last == null
                ? null
                : new Entry(
                        last.getName() == null ? "file" : last.getName(),
                        last.isDirectory(),
                        last.hasStream() ? last.getSize() : 0,
                        last.isAntiItem() ? Refusals.LINK : null);
    }

    @Override
    public InputStream bytes() throws IOException {
        return archive.getInputStream(last);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
