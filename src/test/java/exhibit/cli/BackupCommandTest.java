package exhibit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says when there is nothing to copy, or no place for it. */
class BackupCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(Path target) {
        System.setProperty("exhibit.data-dir", folder.resolve("data").toString());
        try {
            return new CommandLine(new BackupCommand())
                    .setErr(new PrintWriter(said))
                    .execute(target.toString());
        } finally {
            System.clearProperty("exhibit.data-dir");
        }
    }

    @Test
    void whereNoServiceKeepsAnything() {
        assertThat(run(folder.resolve("copy"))).isEqualTo(2);
        assertThat(said.toString()).contains("no service keeps its data in").contains("EXHIBIT_DATA_DIR");
    }

    @Test
    void whatIsThereIsNotOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(folder.resolve("data/exhibit.db"));

        assertThat(run(folder)).isEqualTo(2);
        assertThat(said.toString()).contains("is not empty");
    }
}
