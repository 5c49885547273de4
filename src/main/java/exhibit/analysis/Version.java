package exhibit.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the service this is, as the build wrote it. */
final class Version {
    private Version() {}

    static String current() {
        try (InputStream stream = Version.class.getResourceAsStream("/exhibit.version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("exhibit.version.properties is missing");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
