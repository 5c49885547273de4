package exhibit.store;

import exhibit.EvidenceRecord;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.ReviewState;
import exhibit.review.Claim;
import exhibit.review.ClaimException;
import exhibit.review.ClaimReader;
import exhibit.review.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What persons decide on records. Searches, answers and files follow in the same transaction. Thread-safe. */
public final class Reviews {
    private final Jdbi jdbi;
    private final Bytes bytes;
    private final DocumentRows documents = new DocumentRows();

    public Reviews(Jdbi jdbi, DocumentStore documents) {
        this.jdbi = jdbi;
        this.bytes = documents.bytes();
    }

    /** How a record stands; empty where there never was one with this id. */
    public Optional<Standing> find(String record, OffsetUnit unit) {
        return jdbi.withHandle(handle -> standing(handle, record, unit));
    }

    /** Ids of the documents with records that anything was decided on, in the order they were kept. */
    public List<String> documents() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM document WHERE seq IN (SELECT document FROM review) ORDER BY seq")
                .mapTo(String.class)
                .list());
    }

    /** What was decided on a record, oldest first. */
    public List<Verdict> history(String record, OffsetUnit unit) {
        return jdbi.withHandle(handle -> {
            ReviewRows rows = new ReviewRows(handle);
            List<Verdict> verdicts = rows.of(record);
            if (verdicts.isEmpty() || unit == OffsetUnit.UTF16) {
                return verdicts;
            }
            IntUnaryOperator positions = rows.document(record)
                    .flatMap(document -> documents.find(handle, document))
                    .map(kept -> unit.from(kept.text()))
                    .orElseThrow();
            return verdicts.stream()
                    .map(verdict -> verdict.withOffsets(positions::applyAsInt))
                    .toList();
        });
    }

    /**
     * Adds a decision on a record.
     *
     * @param revision decisions that whoever decides knows of; {@code null} for whatever there were
     * @param unit in which the claim counts, and the answer
     * @return how it stands then; empty where there never was a record with this id
     * @throws StaleRevisionException if there are other decisions than these
     * @throws ClaimException if the edited record does not fit the document
     */
    public Optional<Standing> decide(String record, Integer revision, Decision decision, OffsetUnit unit) {
        return bytes.write(handle -> standing(handle, record, unit).map(before -> {
            if (revision != null && revision != before.revision()) {
                throw new StaleRevisionException(before);
            }
            ReviewRows rows = new ReviewRows(handle);
            RecordRow row = new RecordRow(handle, record);
            long document = row.document().or(() -> rows.document(record)).orElseThrow();
            Optional<Verdict> last = rows.newest(record);
            EvidenceRecord seen =
                    last.isPresent() ? last.get().seen() : row.record().orElseThrow();
            EvidenceRecord own = own(handle, document, decision, seen, last, unit);
            rows.add(
                    document,
                    new Verdict(
                            record,
                            before.revision() + 1,
                            decision.status(),
                            decision.by(),
                            now(),
                            decision.note(),
                            seen,
                            own));
            if (seen != null && own == null && last.map(Verdict::claim).isEmpty()) {
                row.show(rows.newest(record).map(Verdict::review).orElse(null));
            } else {
                readAgain(handle, document);
            }
            return standing(handle, record, unit).orElseThrow();
        }));
    }

    /**
     * Adds a record that the analysis did not find.
     *
     * @param unit in which the claim counts, and the answer
     * @return how it stands; empty where there is no such document
     * @throws ClaimException if it does not fit the document
     */
    public Optional<Standing> add(String document, Claim claim, String by, String note, OffsetUnit unit) {
        return bytes.write(handle -> DocumentRows.number(handle, document).map(number -> {
            KeptDocument kept = documents.find(handle, number).orElseThrow();
            EvidenceRecord record = new ClaimReader(kept.result(), kept.text(), kept.pages(), unit).added(claim);
            ReviewRows rows = new ReviewRows(handle);
            int revision = rows.newest(record.id()).map(Verdict::revision).orElse(0);
            rows.add(number, new Verdict(record.id(), revision + 1, ReviewState.EDITED, by, now(), note, null, record));
            readAgain(handle, number);
            return standing(handle, record.id(), unit).orElseThrow();
        }));
    }

    /** The record as the person has it from now on; {@code null} for that of the analysis. */
    private EvidenceRecord own(
            Handle handle,
            long document,
            Decision decision,
            EvidenceRecord seen,
            Optional<Verdict> last,
            OffsetUnit unit) {
        EvidenceRecord before = last.map(Verdict::claim).orElse(null);
        return switch (decision.status()) {
            case EDITED -> {
                KeptDocument kept = documents.find(handle, document).orElseThrow();
                yield new ClaimReader(kept.result(), kept.text(), kept.pages(), unit)
                        .edited(seen == null ? before : seen, decision.claim());
            }
            case ACCEPTED, REJECTED -> before;
            case NONE -> seen == null ? before : null; // what a person added is not forgotten when it is withdrawn
        };
    }

    private void readAgain(Handle handle, long document) {
        KeptDocument kept = documents.reviewed(handle, document).orElseThrow();
        DocumentRows.count(handle, kept);
        new SearchRows().readAgain(handle, kept);
    }

    private static Optional<Standing> standing(Handle handle, String record, OffsetUnit unit) {
        int revision =
                new ReviewRows(handle).newest(record).map(Verdict::revision).orElse(0);
        Optional<Finding> finding = new RecordRow(handle, record).finding(unit);
        return revision == 0 && finding.isEmpty() ? Optional.empty() : Optional.of(new Standing(revision, finding));
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
