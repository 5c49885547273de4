package exhibit.http;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import exhibit.export.HarmlessCell;
import exhibit.store.BatchFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of each file of a batch, as CSV with a header, one row a file, as they come. */
final class BatchReport implements AutoCloseable {
    private final SequenceWriter rows;

    /** @param out closed with the report */
    BatchReport(OutputStream out) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
        cells(BatchFile.queued(0, "", null, null, null)).keySet().forEach(columns::addColumn);
        this.rows = new CsvMapper().writer(columns.build()).writeValues(out);
    }

    void write(BatchFile file) throws IOException {
        Map<String, String> cells = cells(file);
        cells.replaceAll((column, cell) -> HarmlessCell.of(cell));
        rows.write(cells);
    }

    private static Map<String, String> cells(BatchFile file) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("position", String.valueOf(file.position()));
        cells.put("name", file.name());
        cells.put("sizeBytes", file.sizeBytes() == null ? "" : String.valueOf(file.sizeBytes()));
        cells.put("state", file.state().name());
        cells.put("document", file.document());
        cells.put("tries", String.valueOf(file.tries()));
        cells.put("problem", file.failure() == null ? "" : file.failure().kind().name());
        cells.put("detail", file.failure() == null ? "" : file.failure().detail());
        return cells;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
