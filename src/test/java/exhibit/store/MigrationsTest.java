package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The service itself runs every migration, those in Java too. */
@QuarkusTest
class MigrationsTest {
    @Inject
    Flyway tables;

    @Test
    void allOfThemAreApplied() {
        assertThat(tables.info().pending()).isEmpty();
        assertThat(Arrays.stream(tables.info().applied())
                        .map(migration -> migration.getVersion().toString()))
                .contains("1", "3", "3.1");
    }
}
