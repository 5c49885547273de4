package exhibit.export;

import exhibit.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class NdjsonWriterTest extends ExportContract {
    NdjsonWriterTest() {
        super(ExportFormat.NDJSON);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        List<ReadRecord> records = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                records.add(ReadRecord.of(Json.mapper().readValue(line, Finding.class)));
            }
        }
        return records;
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return whole;
    }
}
