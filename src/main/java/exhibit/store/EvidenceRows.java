package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import exhibit.OffsetUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of one document's records, and their words and tags in the index. */
final class EvidenceRows {
    private final Handle handle;
    private final long document;

    EvidenceRows(Handle handle, long document) {
        this.handle = handle;
        this.document = document;
    }

    /**
     * Adds a document's records.
     *
     * @param parties of each record
     * @param ids of those that shall stay where they are in the order of the search, by the record's own; others come last
     */
    void add(KeptDocument kept, List<List<Party>> parties, EntityRows entities, Map<String, Long> ids) {
        AnalysisResult result = kept.result();
        List<EvidenceRecord> inCodePoints = hasSurrogates(kept.text())
                ? result.in(OffsetUnit.CODEPOINT, kept.text()).evidence()
                : null;
        RecordTags tags = new RecordTags(result.provenance().lists());
        Batches batches = new Batches();
        long last = Bulk.lastId(handle, "evidence");
        Map<String, Long> free = new HashMap<>(ids);
        for (int index = 0; index < result.evidence().size(); index++) {
            EvidenceRecord claim = result.evidence().get(index);
            Long known = free.remove(claim.id());
            long id = known == null ? ++last : known;
            List<Party> own = parties.get(index);
            List<Long> whom = own.stream().map(entities::id).toList();
            batches.record(id, claim, tags.of(claim, own, whom));
            batches.json(
                    id,
                    claim.id(),
                    FindingRow.written(claim),
                    inCodePoints == null ? null : FindingRow.written(inCodePoints.get(index)));
            for (int party = 0; party < own.size(); party++) {
                batches.argument(id, whom.get(party), own.get(party).role());
            }
        }
        batches.execute();
    }

    /** The row of each record of the document, by the record's id. */
    Map<String, Long> ids() {
        Map<String, Long> ids = new HashMap<>();
        handle.createQuery("""
                        SELECT record.id, record.evidence
                        FROM evidence JOIN record ON record.evidence = evidence.id
                        WHERE evidence.document = :document""")
                .bind("document", document)
                .map((row, context) -> ids.put(row.getString("id"), row.getLong("evidence")))
                .list();
        return ids;
    }

    /** Removes the document's records; gives what the index held of them. */
    Map<Long, List<String>> remove() {
        Map<Long, List<String>> words = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT evidence.id, evidence.tags, record.record
                        FROM evidence JOIN record ON record.evidence = evidence.id
                        WHERE evidence.document = :document""")
                .bind("document", document)
                .map((row, context) -> words.put(
                        row.getLong("id"),
                        List.of(
                                FindingRow.record(row.getString("record"))
                                        .quote()
                                        .text(),
                                row.getString("tags"))))
                .list();
        WordIndex.RECORDS.remove(handle, words);
        handle.execute("DELETE FROM evidence WHERE document = ?", document);
        return words;
    }

    /** The rows of all records, sent together. */
    private final class Batches {
        private final PreparedBatch records = handle.prepareBatch("""
                INSERT INTO evidence (id, document, type, confidence, day, first_day, last_day, tags)
                VALUES (:id, :document, :type, :confidence, :day, :first, :last, :tags)""");
        private final PreparedBatch texts = handle.prepareBatch(
                "INSERT INTO record (evidence, id, record, record_codepoint) VALUES (:evidence, :id, :record, :codepoint)");
        private final PreparedBatch arguments = handle.prepareBatch("""
                INSERT INTO argument (entity, evidence, role) VALUES (:entity, :id, :role)
                ON CONFLICT DO NOTHING""");
        private final Map<Long, List<String>> words = new LinkedHashMap<>();

        void record(long id, EvidenceRecord claim, String tags) {
            Days days = Days.of(claim.date());
            records.bind("id", id)
                    .bind("document", document)
                    .bind("type", claim.type().name())
                    .bind("confidence", claim.confidence())
                    .bind("day", days.sorting())
                    .bind("first", days.first())
                    .bind("last", days.last())
                    .bind("tags", tags)
                    .add();
            words.put(id, List.of(claim.quote().text(), tags));
        }

        void json(long evidence, String id, String record, String inCodePoints) {
            texts.bind("evidence", evidence)
                    .bind("id", id)
                    .bind("record", record)
                    .bind("codepoint", inCodePoints)
                    .add();
        }

        void argument(long id, long entity, Role role) {
            arguments
                    .bind("entity", entity)
                    .bind("id", id)
                    .bind("role", role.number())
                    .add();
        }

        void execute() {
            List.of(records, texts, arguments).forEach(Bulk::execute);
            WordIndex.RECORDS.add(handle, words);
        }
    }

    private static boolean hasSurrogates(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }
}
