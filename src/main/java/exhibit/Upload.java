package exhibit;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * What came in: bytes on disk and what the sender said of them.
 *
 * @param file the bytes; owned by whoever made the upload, only read here
 * @param filename the sender's name for it, without folders; never empty
 * @param mediaType what the sender declared, or {@code null}; a hint, the bytes decide
 * @param sha256 of the bytes, lower-case hexadecimal; also the document's id
 * @param sizeBytes length of the bytes
 * @param parent id of the document it was attached to, or {@code null}
 */
public record Upload(Path file, String filename, String mediaType, String sha256, long sizeBytes, String parent) {
    private static final String UNNAMED = "document";
    private static final int LONGEST_NAME = 255;

    public Upload {
        requireNonNull(file, "file");
        requireNonNull(filename, "filename");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a sha256: " + sha256);
        }
    }

    /** The same as a part of a document; {@code null} for one that was sent by itself. */
    public Upload within(String document) {
        return new Upload(file, filename, mediaType, sha256, sizeBytes, document);
    }

    /** A sent name without folders and control characters, never empty: its last part. */
    public static String filename(String sent) {
        if (sent == null) {
            return UNNAMED;
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (last.length() > LONGEST_NAME) {
            last = last.substring(last.length() - LONGEST_NAME); // the end has the extension
        }
        return last.isEmpty() ? UNNAMED : last;
    }
}
