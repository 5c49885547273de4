package exhibit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.EvidenceRecord;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.export.Json;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A record with its document, as a row of both has them. */
final class FindingRow {
    /** Of the tables record and document. */
    static final String COLUMNS =
            "record.record, record.record_codepoint, document.id AS document, document.filename, document.title";

    private static final ObjectMapper JSON = Json.mapper();

    private FindingRow() {}

    static Finding of(ResultSet row, OffsetUnit unit) throws SQLException {
        String inCodePoints = unit == OffsetUnit.CODEPOINT ? row.getString("record_codepoint") : null;
        return new Finding(
                new Finding.Source(row.getString("document"), row.getString("filename"), row.getString("title")),
                record(inCodePoints == null ? row.getString("record") : inCodePoints));
    }

    /** A kept record. */
    static EvidenceRecord record(String written) {
        try {
            return JSON.readValue(written, EvidenceRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept record cannot be read", e);
        }
    }

    /** A record as it is kept. */
    static String written(EvidenceRecord record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON", e);
        }
    }
}
