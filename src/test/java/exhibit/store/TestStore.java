package exhibit.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;

/** The store as the service opens it, with the service's own database settings, without the service. */
final class TestStore implements AutoCloseable {
    private final DataFolder folder;
    private final DocumentStore documents;
    private final EvidenceSearch evidence;
    private final Entities entities;
    private final Reviews reviews;
    private final Jdbi database;

    private TestStore(DataFolder folder, Jdbi jdbi) {
        this.folder = folder;
        this.documents = new DocumentStore(jdbi, folder);
        this.evidence = new EvidenceSearch(jdbi);
        this.entities = new Entities(jdbi);
        this.reviews = new Reviews(jdbi, documents);
        this.database = jdbi;
    }

    static TestStore open(Path path) {
        return open(path, Jdbi::create);
    }

    /** One connection for all, which is as warm as those of the service, for one thread. */
    static TestStore openWarm(Path path) {
        return open(path, url -> {
            try {
                return Jdbi.create(DriverManager.getConnection(url));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static TestStore open(Path path, Function<String, Jdbi> database) {
        DataFolder folder = DataFolder.open(path);
        String url = StoreBeside.url(folder.root());
        FluentConfiguration tables = Flyway.configure().dataSource(url, null, null);
        new JavaMigrations().customize(tables);
        tables.load().migrate();
        return new TestStore(folder, database.apply(url));
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

    Entities entities() {
        return entities;
    }

    Reviews reviews() {
        return reviews;
    }

    /** For what only the rows tell. */
    Jdbi database() {
        return database;
    }

    @Override
    public void close() {
        folder.close();
    }
}
