package exhibit.job.archive;

import exhibit.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP archive by its directory. */
final class ZipEntries implements Entries {
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private ZipArchiveEntry last;

    ZipEntries(ZipFile zip) {
        this.zip = zip;
        this.entries = zip.getEntriesInPhysicalOrder();
    }

    @Override
    public Entry next() {
        if (!entries.hasMoreElements()) {
            return null;
        }
        last = entries.nextElement();
        return new Entry(last.getName(), last.isDirectory(), last.getSize(), failure(last));
    }

    @Override
    public InputStream bytes() throws IOException {
        return zip.getInputStream(last);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Failure failure(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return Refusals.LINK;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Refusals.ENCRYPTED;
        }
        return zip.canReadEntryData(entry) ? null : Refusals.METHOD;
    }
}
