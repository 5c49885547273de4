package exhibit.store;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Review;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.ReviewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the search has of one record. */
final class RecordRow {
    private final Handle handle;
    private final String record;

    /** @param record its id */
    RecordRow(Handle handle, String record) {
        this.handle = handle;
        this.record = record;
    }

    private record Row(long id, long document, String tags, String json, String inCodePoints) {}

    Optional<Finding> finding(OffsetUnit unit) {
        return handle.createQuery("SELECT " + FindingRow.COLUMNS + """
                         FROM record JOIN evidence ON evidence.id = record.evidence
                        JOIN document ON document.seq = evidence.document
                        WHERE record.id = :record ORDER BY evidence.id LIMIT 1""")
                .bind("record", record)
                .map((row, context) -> FindingRow.of(row, unit))
                .findOne();
    }

    /** The number of its document. */
    Optional<Long> document() {
        return row().map(Row::document);
    }

    /** The record in UTF-16 units. */
    Optional<EvidenceRecord> record() {
        return row().map(row -> FindingRow.record(row.json()));
    }

    /** Shows a verdict on it that leaves the record itself as it is. */
    void show(Review review) {
        Row row = row().orElseThrow();
        EvidenceRecord before = FindingRow.record(row.json());
        String tags = row.tags().replace(tag(before.review()), tag(review));
        String quote = before.quote().text();
        WordIndex.RECORDS.remove(handle, Map.of(row.id(), List.of(quote, row.tags())));
        WordIndex.RECORDS.add(handle, Map.of(row.id(), List.of(quote, tags)));
        handle.createUpdate("UPDATE evidence SET tags = :tags WHERE id = :id")
                .bind("tags", tags)
                .bind("id", row.id())
                .execute();
        handle.createUpdate("UPDATE record SET record = :json, record_codepoint = :codepoint WHERE evidence = :id")
                .bind("json", FindingRow.written(before.withReview(review)))
                .bind(
                        "codepoint",
                        row.inCodePoints() == null
                                ? null
                                : FindingRow.written(
                                        FindingRow.record(row.inCodePoints()).withReview(review)))
                .bind("id", row.id())
                .execute();
    }

    private static String tag(Review review) {
        return " " + Tag.review(review == null ? ReviewState.NONE : review.status()) + " ";
    }

    private Optional<Row> row() {
        return handle.createQuery("""
                        SELECT evidence.id, evidence.document, evidence.tags, record.record, record.record_codepoint
                        FROM record JOIN evidence ON evidence.id = record.evidence
                        WHERE record.id = :record ORDER BY evidence.id LIMIT 1""")
                .bind("record", record)
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        row.getLong("document"),
                        row.getString("tags"),
                        row.getString("record"),
                        row.getString("record_codepoint")))
                .findOne();
    }
}
