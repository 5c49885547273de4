package exhibit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;

/** Opens the store beside a service that may be running on it: the database orders their writes. */
public final class StoreBeside {
    private StoreBeside() {}

    /** The keys kept in a data folder, which is made where there is none. */
    public static KeyStore keys(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        String url = url(root);
        try (DataFolder own = DataFolder.open(root)) {
            FluentConfiguration tables = Flyway.configure().dataSource(url(own.root()), null, null);
            new JavaMigrations().customize(tables);
            tables.load().migrate();
            return new KeyStore(Jdbi.create(url));
        } catch (FolderInUseException e) { // a running service has made its tables
            return new KeyStore(Jdbi.create(url));
        }
    }

    /** The service's own address of the database in a folder. */
    static String url(Path root) {
        Properties settings = new Properties();
        try (InputStream in = StoreBeside.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("quarkus.datasource.jdbc.url").replace("${exhibit.data-dir}", root.toString());
    }
}
