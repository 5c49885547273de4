package exhibit.reading;

import exhibit.Upload;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Documents to read in tests, and settings to read them with. */
final class Samples {
    private Samples() {}

    /** A file of {@code test-docs/}. */
    static Upload document(String name) {
        return upload(Path.of("test-docs", name));
    }

    static Upload upload(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Upload(file, file.getFileName().toString(), null, hash, bytes.length, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The defaults but for what is given, without the prefix, such as {@code max-pages}. */
    static ReadingSettings settings(Map<String, String> changed) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(ReadingSettings.class)
                .addDiscoveredConverters()
                .withValidateUnknown(true);
        changed.forEach((name, value) -> builder.withDefaultValue("exhibit.reading." + name, value));
        return builder.build().getConfigMapping(ReadingSettings.class);
    }
}
