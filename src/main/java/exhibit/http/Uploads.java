package exhibit.http;

import exhibit.Upload;
import exhibit.http.Problem.Kind;
import exhibit.store.DataFolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Turns what a request carries into uploads on disk, hashed on the way. */
@Singleton
class Uploads {
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_NAME = 255;

    private final DataFolder folder;
    private final long maxBytes;

    @Inject
    Uploads(DataFolder folder, HttpSettings settings) {
        this.folder = folder;
        this.maxBytes = settings.maxUpload().asLongValue();
    }

    /** A new file for a request's bytes; whoever asked removes it. */
    Path newFile() throws IOException {
        return Files.createTempFile(folder.uploads(), "raw", ".bin");
    }

    /** Writes a request's body to a file. */
    Upload receive(InputStream body, Path file, String filename, String mediaType) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw new ProblemException(tooLarge());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return upload(file, filename, mediaType, digest, size);
    }

    /** A file that the server has on disk already. */
    Upload received(Path file, String filename, String mediaType) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return upload(file, filename, mediaType, digest, Files.size(file));
    }

    long maxBytes() {
        return maxBytes;
    }

    Problem tooLarge() {
        return Problem.of(
                Kind.TOO_LARGE,
                "The request is larger than the " + maxBytes
                        + " bytes that this service takes. Send its parts, or ask for a higher exhibit.http.max-upload.");
    }

    /** The last part of a name, without control characters, never empty. */
    static String filename(String sent) {
        if (sent == null) {
            return "document";
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (last.length() > LONGEST_NAME) {
            last = last.substring(last.length() - LONGEST_NAME); // the end has the extension
        }
        return last.isEmpty() ? "document" : last;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Upload upload(Path file, String filename, String mediaType, MessageDigest digest, long size) {
        return new Upload(
                file, filename(filename), hint(mediaType), HexFormat.of().formatHex(digest.digest()), size, null);
    }

    /** What says nothing about the bytes is no hint, such as what curl sends where it is not told. */
    private static String hint(String mediaType) {
        if (mediaType == null) {
            return null;
        }
        String bare = mediaType.toLowerCase(Locale.ROOT);
        return bare.startsWith("application/x-www-form-urlencoded") || bare.startsWith("application/octet-stream")
                ? null
                : mediaType;
    }
}
