package exhibit.lexicon;

import exhibit.Provenance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model's bytes from the classpath, with the hash that provenance names.
 *
 * @param name file name, such as {@code en-ner-company.bin}
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param bytes the whole file; not copied, do not write to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying tens of megabytes would serve nobody
public record ModelFile(String name, String sha256, byte[] bytes) {
    /** A model of Exhibit's own, from {@code models/}. */
    public static ModelFile own(String name) {
        return at("/models/" + name, name);
    }

    /**
     * A model from a published jar.
     *
     * @param resource absolute resource name
     * @param name what provenance calls it
     * @throws IllegalStateException if there is none
     */
    public static ModelFile at(String resource, String name) {
        try (InputStream stream = ModelFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the model " + resource + " is missing");
            }
            byte[] bytes = stream.readAllBytes();
            return new ModelFile(name, sha256(bytes), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public Provenance.Model provenance() {
        return new Provenance.Model(name, sha256);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
