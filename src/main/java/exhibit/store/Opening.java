package exhibit.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Opens the store when the service starts: first the folder, then the tables in it. */
@Singleton
class Opening {
    @Produces
    @Singleton
    DataFolder folder(@ConfigProperty(name = "exhibit.data-dir") Path folder) {
        try {
            return DataFolder.open(folder);
        } catch (FolderInUseException e) {
            throw new ConfigurationException(e.getMessage()); // said in one line, without a stack trace
        }
    }

    void release(@Disposes DataFolder folder) {
        folder.close();
    }

    /** The folder is a parameter because the database can be opened only once it exists. */
    @Produces
    @Singleton
    Jdbi database(DataFolder folder, AgroalDataSource pool, Flyway tables) {
        tables.migrate();
        return Jdbi.create(pool);
    }

    @Produces
    @Singleton
    @Startup
    DocumentStore documents(Jdbi database, DataFolder folder) {
        return new DocumentStore(database, folder);
    }

    @Produces
    @Singleton
    JobStore jobs(Jdbi database, DocumentStore documents) {
        return new JobStore(database, documents);
    }

    @Produces
    @Singleton
    BatchStore batches(Jdbi database, DocumentStore documents) {
        return new BatchStore(database, documents);
    }

    @Produces
    @Singleton
    RequestKeys keys(Jdbi database) {
        return new RequestKeys(database);
    }

    @Produces
    @Singleton
    KeyStore accessKeys(Jdbi database) {
        return new KeyStore(database);
    }

    @Produces
    @Singleton
    AuditStore audit(Jdbi database) {
        return new AuditStore(database);
    }

    @Produces
    @Singleton
    Reviews reviews(Jdbi database, DocumentStore documents) {
        return new Reviews(database, documents);
    }

    @Produces
    @Singleton
    EvidenceSearch evidence(Jdbi database) {
        return new EvidenceSearch(database);
    }

    @Produces
    @Singleton
    Entities entities(Jdbi database) {
        return new Entities(database);
    }
}
