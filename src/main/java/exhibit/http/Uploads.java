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
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Turns what a request carries into uploads on disk, hashed on the way. */
@Singleton
class Uploads {
    private static final int BUFFER = 64 * 1024;

    private final DataFolder folder;
    private final long maxBytes;

    @Inject
    Uploads(DataFolder folder, HttpSettings settings) {
        this.folder = folder;
        this.maxBytes = settings.maxUpload().asLongValue();
    }

    /** Writes a request's body to a file of its own; whoever asked sees to its end. */
    Upload receive(InputStream body, String filename, String mediaType) throws IOException {
        Path file = newFile();
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = sha256();
            long size = copy(body, digest, out, maxBytes);
            return upload(file, filename, mediaType, digest, size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The files of a form, moved to where they outlive the request; whoever asked sees to their end. */
    List<Upload> received(List<FileUpload> files) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (FileUpload sent : files) {
            Path file = newFile();
            Files.move(sent.uploadedFile(), file, StandardCopyOption.REPLACE_EXISTING);
            MessageDigest digest = sha256();
            try (InputStream in = Files.newInputStream(file)) {
                long size = copy(in, digest, OutputStream.nullOutputStream(), Long.MAX_VALUE);
                uploads.add(upload(file, sent.fileName(), sent.contentType(), digest, size));
            }
        }
        return uploads;
    }

    private Path newFile() throws IOException {
        return Files.createTempFile(folder.uploads(), "raw", ".bin");
    }

    private long copy(InputStream in, MessageDigest digest, OutputStream out, long atMost) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > atMost) {
                throw new ProblemException(tooLarge());
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return size;
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Upload upload(Path file, String filename, String mediaType, MessageDigest digest, long size) {
        return new Upload(
                file,
                Upload.filename(filename),
                hint(mediaType),
                HexFormat.of().formatHex(digest.digest()),
                size,
                null);
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
