package exhibit.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells Flyway of the migrations that are more than SQL; it does not find them by itself. */
@Singleton
class JavaMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration tables) {
        tables.javaMigrations(new V3_1__Search());
    }
}
