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
import picocli.CommandLine.Option;

/** Where the report of an evaluation goes: the option {@code --json} and what it does. */
final class ReportOutput {
    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "the figures into this file too, - for only them on standard output")
    private String json = "";

    /**
     * Prints a report, and writes it as JSON where that is wanted.
     *
     * @param table prints it for a person
     */
    void tell(Object report, Consumer<PrintStream> table) throws IOException {
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
