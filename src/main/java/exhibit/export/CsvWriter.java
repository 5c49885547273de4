package exhibit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** CSV in UTF-8, RFC 4180, with a header: one row a record, cells that a spreadsheet would run made harmless. */
final class CsvWriter implements FindingWriter {
    private static final ObjectWriter ROWS = rows();

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (SequenceWriter rows = ROWS.writeValues(letters)) {
            rows.write(Column.ALL.stream().map(Column::name).toArray(String[]::new));
            while (findings.hasNext()) {
                Finding finding = findings.next();
                rows.write(Column.ALL.stream()
                        .map(column -> HarmlessCell.of(column.of(finding, origin)))
                        .toArray(String[]::new));
            }
        }
        letters.flush();
    }

    /** The header is a row of its own, so that it is there where nothing was found. */
    private static ObjectWriter rows() {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        Column.ALL.forEach(column -> schema.addColumn(column.name()));
        return new CsvMapper().writer(schema.build()).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
