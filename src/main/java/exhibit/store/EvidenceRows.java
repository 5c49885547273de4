package exhibit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.OffsetUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the rows that a search over all documents reads. */
final class EvidenceRows {
    private final ObjectMapper json;

    EvidenceRows(ObjectMapper json) {
        this.json = json;
    }

    /** Puts a document's records in place of what it had; they come last in the order of the search. */
    void replace(Handle handle, KeptDocument kept) {
        AnalysisResult result = kept.result();
        String document = result.document().id();
        handle.execute("DELETE FROM evidence WHERE document = ?", document);
        if (result.evidence().isEmpty()) {
            return;
        }
        Map<String, Entity> entities =
                result.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        List<EvidenceRecord> inCodePoints = hasSurrogates(kept.text())
                ? result.in(OffsetUnit.CODEPOINT, kept.text()).evidence()
                : null;
        long id = lastId(handle);
        PreparedBatch records = handle.prepareBatch("""
                INSERT INTO evidence (id, document, type, confidence, record, record_codepoint)
                VALUES (:id, :document, :type, :confidence, :record, :codepoint)""");
        PreparedBatch arguments =
                handle.prepareBatch("INSERT INTO argument (evidence, kind, name) VALUES (:evidence, :kind, :name)");
        for (int index = 0; index < result.evidence().size(); index++) {
            EvidenceRecord claim = result.evidence().get(index);
            id++;
            records.bind("id", id)
                    .bind("document", document)
                    .bind("type", claim.type().name())
                    .bind("confidence", claim.confidence())
                    .bind("record", written(claim))
                    .bind("codepoint", inCodePoints == null ? null : written(inCodePoints.get(index)))
                    .add();
            for (Names.Name name : Names.of(claim, entities)) {
                arguments
                        .bind("evidence", id)
                        .bind("kind", name.kind())
                        .bind("name", name.folded())
                        .add();
            }
        }
        records.execute();
        arguments.execute();
    }

    /** The highest id ever given, also to rows that are gone: cursors must not meet a row again. */
    private static long lastId(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'evidence'")
                .mapTo(Long.class)
                .one();
    }

    private static boolean hasSurrogates(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }

    private String written(EvidenceRecord claim) {
        try {
            return json.writeValueAsString(claim);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON", e);
        }
    }
}
