package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildCommandTest {
    @Test
    void findsTheJarsBesideThePackagedServicesRunner() {
        Path app = Path.of("somewhere/quarkus-app").toAbsolutePath();

        List<String> entries = List.of(
                ChildCommand.classpath("somewhere/quarkus-app/quarkus-run.jar").split(File.pathSeparator));

        assertThat(entries)
                .containsExactly(
                        app.resolve("app/*").toString(),
                        app.resolve("lib/main/*").toString(),
                        app.resolve("lib/boot/*").toString());
    }

    @Test
    void addsWhereOurClassesAndTikasCameFrom() {
        assertThat(ChildCommand.classpath("other.jar")).contains("other.jar", "target/classes", "tika-core");
    }
}
