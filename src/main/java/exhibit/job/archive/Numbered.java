package exhibit.job.archive;

import exhibit.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The files among an archive's entries, numbered. What systems leave in archives for themselves is nobody's document. */
final class Numbered implements Archive {
    private static final Pattern SYSTEM_FILE =
            Pattern.compile("(?i)(^|/)(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*)$");
    private static final int LONGEST_NAME = 1000;

    private final Entries entries;
    private final ArchiveLimits limits;
    private int position;

    Numbered(Entries entries, ArchiveLimits limits) {
        this.entries = entries;
        this.limits = limits;
    }

    @Override
    public Member next() throws ArchiveException {
        try {
            for (Entries.Entry entry = entries.next(); entry != null; entry = entries.next()) {
                String name = name(entry.name());
                if (entry.isFolder() || SYSTEM_FILE.matcher(name).find()) {
                    continue;
                }
                if (position >= limits.members()) {
                    throw new ArchiveException(
                            Failure.Kind.TOO_LARGE,
                            "The archive holds more than " + limits.members() + " files. Send it in parts.",
                            null);
                }
                return new Member(position++, name, entry.sizeBytes() < 0 ? null : entry.sizeBytes(), failure(entry));
            }
            return null;
        } catch (LimitedInput.TooLargeException e) {
            throw new ArchiveException(
                    Failure.Kind.TOO_LARGE,
                    "The archive has more than " + limits.allBytes() + " bytes unpacked. Send it in parts.",
                    e);
        } catch (IOException | RuntimeException e) { // the libraries' parsers throw either on damaged bytes
            throw new ArchiveException(
                    Failure.Kind.CORRUPT, "The archive is damaged behind its file " + position + ".", e);
        }
    }

    @Override
    public InputStream bytes() throws IOException {
        return entries.bytes();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    private Failure failure(Entries.Entry entry) {
        return entry.failure() == null && entry.sizeBytes() > limits.memberBytes()
                ? new Failure(
                        Failure.Kind.TOO_LARGE,
                        "The file has " + entry.sizeBytes() + " bytes unpacked; the limit is " + limits.memberBytes()
                                + ".")
                : entry.failure();
    }

    private static String name(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replace('\\', '/')
                .strip();
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}
