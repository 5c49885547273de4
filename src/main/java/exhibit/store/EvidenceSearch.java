package exhibit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.export.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Finds evidence records over all documents, in the order they were kept. Thread-safe. */
public final class EvidenceSearch {
    private final Jdbi jdbi;
    private final ObjectMapper json = Json.mapper();

    private record Numbered(long id, Finding finding) {}

    public EvidenceSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One page of what was found.
     *
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this query
     */
    public ListPage<Finding> find(EvidenceQuery wanted, String after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = """
                SELECT evidence.id, evidence.record, evidence.record_codepoint,
                    document.id AS document, document.filename, document.title
                FROM evidence JOIN document ON document.id = evidence.document
                WHERE evidence.id > :after
                """ + conditions(wanted, values) + " ORDER BY evidence.id LIMIT :rows";
        values.put("after", after == null ? 0 : Cursor.row(after, wanted.list()));
        values.put("rows", limit + 1);
        List<Numbered> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql);
            values.forEach(query::bind);
            return query.map((row, context) -> numbered(row, wanted.unit())).list();
        });
        ListPage<Numbered> page = ListPage.cut(rows, limit, Numbered::id, wanted.list());
        return new ListPage<>(page.items().stream().map(Numbered::finding).toList(), page.next());
    }

    private static String conditions(EvidenceQuery wanted, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (wanted.document() != null) {
            values.put("document", wanted.document());
            sql.append(" AND evidence.document = :document");
        }
        if (wanted.minConfidence() > 0) {
            values.put("minConfidence", wanted.minConfidence());
            sql.append(" AND evidence.confidence >= :minConfidence");
        }
        sql.append(types(wanted, values));
        wanted.companies().forEach(name -> sql.append(takesPart("company", words(name), values)));
        wanted.products().forEach(name -> sql.append(takesPart("product", words(name), values)));
        wanted.countries().forEach(name -> sql.append(takesPart("country", Names.fold(name), values)));
        return sql.toString();
    }

    private static String types(EvidenceQuery wanted, Map<String, Object> values) {
        if (wanted.types().isEmpty()) {
            return wanted.coMentions() ? "" : " AND evidence.type <> '" + EvidenceType.CO_MENTION + "'";
        }
        StringBuilder names = new StringBuilder();
        for (EvidenceType type : wanted.types()) {
            String key = "type" + values.size();
            values.put(key, type.name());
            names.append(names.isEmpty() ? ":" : ", :").append(key);
        }
        return " AND evidence.type IN (" + names + ")";
    }

    /** The words at the beginning of words, in order, anywhere in the name: folded names hold no wildcard. */
    private static String words(String name) {
        return "% " + Names.fold(name) + "%";
    }

    private static String takesPart(String kind, String pattern, Map<String, Object> values) {
        String key = "name" + values.size();
        values.put(key, pattern);
        String comparison = kind.equals("country") ? "name = :" + key : "' ' || name LIKE :" + key;
        return " AND evidence.id IN (SELECT evidence FROM argument WHERE kind = '" + kind + "' AND " + comparison + ")";
    }

    private Numbered numbered(ResultSet row, OffsetUnit unit) throws SQLException {
        String inCodePoints = unit == OffsetUnit.CODEPOINT ? row.getString("record_codepoint") : null;
        return new Numbered(
                row.getLong("id"),
                new Finding(
                        new Finding.Source(
                                row.getString("document"), row.getString("filename"), row.getString("title")),
                        read(inCodePoints == null ? row.getString("record") : inCodePoints)));
    }

    private EvidenceRecord read(String record) {
        try {
            return json.readValue(record, EvidenceRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept record cannot be read", e);
        }
    }
}
