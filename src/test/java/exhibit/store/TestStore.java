package exhibit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The store as the service opens it, with the service's own database settings, without the service. */
final class TestStore implements AutoCloseable {
    private final DataFolder folder;
    private final DocumentStore documents;
    private final EvidenceSearch evidence;

    private TestStore(DataFolder folder, Jdbi jdbi) {
        this.folder = folder;
        this.documents = new DocumentStore(jdbi, folder);
        this.evidence = new EvidenceSearch(jdbi);
    }

    static TestStore open(Path path) {
        DataFolder folder = DataFolder.open(path);
        String url = url(folder.root());
        Flyway.configure().dataSource(url, null, null).load().migrate();
        return new TestStore(folder, Jdbi.create(url));
    }

    DataFolder folder() {
        return folder;
    }

    DocumentStore documents() {
        return documents;
    }

    EvidenceSearch evidence() {
        return evidence;
    }

    @Override
    public void close() {
        folder.close();
    }

    private static String url(Path root) {
        Properties settings = new Properties();
        try (InputStream in = TestStore.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("quarkus.datasource.jdbc.url").replace("${exhibit.data-dir}", root.toString());
    }
}
