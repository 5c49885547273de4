package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WorkFolderTest {
    @TempDir
    private Path parent;

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatALivingOneUsesIsNot() throws Exception {
        Process killed = start();
        Process living = start();
        Path left = folderOf(killed);
        Path used = folderOf(living);
        try (WorkFolder own = WorkFolder.in(parent);
                WorkFolder other = WorkFolder.in(parent)) {
            assertThat(left).isDirectory();
            killed.destroyForcibly().waitFor();

            try (WorkFolder next = WorkFolder.in(parent)) {
                assertThat(left).doesNotExist();
                assertThat(used.resolve("answer")).exists();
                assertThat(own.path()).isDirectory().isNotEqualTo(next.path());
                assertThat(other.path()).isDirectory();
            }
        } finally {
            living.destroyForcibly();
        }
        assertThat(living.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingDeletesIt() {
        WorkFolder folder = WorkFolder.in(parent);
        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        ChildCommand.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path folderOf(Process process) throws Exception {
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        return Path.of(words.readLine());
    }

    /** A process that has a folder and something in it until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            WorkFolder folder = WorkFolder.in(Path.of(arguments[0]));
            Files.writeString(folder.path().resolve("answer"), "words");
            System.out.println(folder.path());
            TimeUnit.MINUTES.sleep(5);
        }
    }
}
