package exhibit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.AnalysisResult;
import exhibit.Finding;
import exhibit.export.ExportFormat;
import exhibit.export.Json;
import exhibit.export.Origin;
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
    /** One row a record, with a header for each document. */
    CSV {
        @Override
        void write(AnalysisResult result, PrintStream out) throws IOException {
            Finding.Source source = new Finding.Source(
                    result.document().id(),
                    result.document().filename(),
                    result.document().title());
            Origin origin = new Origin(null, document -> result.provenance().analysedAt());
            ExportFormat.CSV.write(
                    result.evidence().stream()
                            .map(record -> new Finding(source, record))
                            .iterator(),
                    origin,
                    out);
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
