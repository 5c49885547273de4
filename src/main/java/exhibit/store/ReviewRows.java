package exhibit.store;

import exhibit.EvidenceRecord;
import exhibit.ReviewState;
import exhibit.review.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of verdicts. */
final class ReviewRows {
    private static final String COLUMNS =
            "SELECT record, revision, status, decided_by, decided_at, note, seen, claim FROM review ";

    private final Handle handle;

    ReviewRows(Handle handle) {
        this.handle = handle;
    }

    /** All verdicts on a record, oldest first. */
    List<Verdict> of(String record) {
        return handle.createQuery(COLUMNS + "WHERE record = :record ORDER BY revision")
                .bind("record", record)
                .map((row, context) -> verdict(row))
                .list();
    }

    /** The newest verdict on a record. */
    Optional<Verdict> newest(String record) {
        return handle.createQuery(COLUMNS + "WHERE record = :record ORDER BY revision DESC LIMIT 1")
                .bind("record", record)
                .map((row, context) -> verdict(row))
                .findOne();
    }

    /** The newest verdict on each record of a document, in the order in which records were first decided on. */
    List<Verdict> newestOf(long document) {
        return handle.createQuery(COLUMNS + """
                        WHERE id IN (SELECT max(id) FROM review WHERE document = :document GROUP BY record)
                        ORDER BY id""")
                .bind("document", document)
                .map((row, context) -> verdict(row))
                .list();
    }

    /** The document of a record that was decided on. */
    Optional<Long> document(String record) {
        return handle.createQuery("SELECT document FROM review WHERE record = :record LIMIT 1")
                .bind("record", record)
                .mapTo(Long.class)
                .findOne();
    }

    void add(long document, Verdict verdict) {
        handle.createUpdate("""
                        INSERT INTO review (document, record, revision, status, decided_by, decided_at, note, seen, claim)
                        VALUES (:document, :record, :revision, :status, :by, :at, :note, :seen, :claim)""")
                .bind("document", document)
                .bind("record", verdict.record())
                .bind("revision", verdict.revision())
                .bind("status", verdict.status().name())
                .bind("by", verdict.by())
                .bind("at", verdict.at())
                .bind("note", verdict.note())
                .bind("seen", written(verdict.seen()))
                .bind("claim", written(verdict.claim()))
                .execute();
    }

    private Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                row.getString("record"),
                row.getInt("revision"),
                ReviewState.valueOf(row.getString("status")),
                row.getString("decided_by"),
                row.getString("decided_at"),
                row.getString("note"),
                record(row.getString("seen")),
                record(row.getString("claim")));
    }

    private static String written(EvidenceRecord record) {
        return record == null ? null : FindingRow.written(record);
    }

    private static EvidenceRecord record(String written) {
        return written == null ? null : FindingRow.record(written);
    }
}
