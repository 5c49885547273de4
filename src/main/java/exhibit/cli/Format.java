package exhibit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.AnalysisResult;
import exhibit.export.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** How the command line writes an answer. */
enum Format {
    /** Records as lines for a person. */
    TABLE {
        @Override
        void write(AnalysisResult result, PrintStream out) {
            RecordTable.print(result, out);
        }
    },
    /** The whole answer, indented. */
    JSON {
        @Override
        void write(AnalysisResult result, PrintStream out) throws IOException {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result));
        }
    },
    /** The whole answer of one document on one line. */
    NDJSON {
        @Override
        void write(AnalysisResult result, PrintStream out) throws IOException {
            out.println(MAPPER.writeValueAsString(result));
        }
    };

    private static final ObjectMapper MAPPER = Json.mapper();

    abstract void write(AnalysisResult result, PrintStream out) throws IOException;

    /** File name ending. */
    String ending() {
        return this == TABLE ? "txt" : name().toLowerCase(Locale.ROOT);
    }
}
