package exhibit.cli;

import exhibit.store.Backup;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exhibit backup}: copies what the service keeps, while it runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the service's data folder, as it is at one moment, while the service runs. The copy is a data folder.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "where the copy goes; empty, or not there yet")
    private Path target;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            int originals = new Backup(Settings.withTier(null).dataFolder()).into(target.toAbsolutePath());
            spec.commandLine()
                    .getOut()
                    .println("Copied the database and " + originals + " originals to " + target + ".");
            return 0;
        } catch (IllegalArgumentException e) {
            return failed(2, e);
        } catch (UncheckedIOException | JdbiException e) {
            return failed(1, e);
        }
    }

    private int failed(int status, RuntimeException e) {
        spec.commandLine().getErr().println("exhibit: " + e.getMessage());
        return status;
    }
}
