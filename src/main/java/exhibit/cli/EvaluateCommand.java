package exhibit.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import exhibit.export.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** {@code exhibit evaluate}: how good and how fast the service is, measured by whoever asks, on whatever data they have. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the service on your machine and your data.",
        subcommands = {EvaluateRecognitionCommand.class, EvaluateSpeedCommand.class})
final class EvaluateCommand {
    /** Says why a command cannot go on; the exit status for what its caller can mend. */
    static int refuse(String why) {
        System.err.println("exhibit evaluate: " + why);
        return 2;
    }

    /**
     * Prints a report, and writes it as JSON where that is wanted.
     *
     * @param json a file; {@code -} for JSON instead of the table; empty for the table alone
     * @param table prints it for a person
     */
    static void tell(Object report, String json, Consumer<PrintStream> table) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ObjectWriter writer = Json.mapper().writerWithDefaultPrettyPrinter();
        if (json.equals("-")) {
            out.println(writer.writeValueAsString(report));
            return;
        }
        table.accept(out);
        if (!json.isEmpty()) {
            Files.writeString(Path.of(json), writer.writeValueAsString(report) + "\n");
        }
    }
}
