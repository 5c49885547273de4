package exhibit.store;

import exhibit.EntityKey.Kind;
import exhibit.FoldedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Which entities are asked for, over all documents.
 *
 * @param words that one of its names has in this order, each at the beginning of a word, the last perhaps cut short; or {@code null}
 * @param kind the only kind, or {@code null} for all
 * @param byKey whether they come in the order of their keys; else those with the most records come first
 */
public record EntityQuery(String words, Kind kind, boolean byKey) {
    /** The same for queries that find the same entities in the same order. */
    String list() {
        return "entities\n" + words + "\n" + kind + "\n" + byKey;
    }

    /**
     * The rows of entities with a page of their own.
     *
     * @param after what the row before has: kind and key, or records and id; {@code null} for the beginning
     */
    Query rows(Handle handle, List<String> after, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("most", most);
        String sql = "SELECT id, kind, key, name, records, documents FROM entity WHERE page = id AND records > 0";
        if (kind != null) {
            sql += " AND kind = :kind";
            values.put("kind", kind.wireName());
        }
        if (words != null) {
            sql += " AND id IN (SELECT entity.page FROM name_search JOIN name ON name.id = name_search.rowid"
                    + " JOIN entity ON entity.id = name.entity WHERE name_search MATCH :words)";
            values.put("words", "\"" + FoldedName.of(words) + "\" *");
        }
        if (after != null) {
            sql += byKey ? " AND (kind, key) > (:first, :second)" : " AND (records, id) < (:first, :second)";
            values.put("first", byKey ? after.get(0) : (Object) Long.valueOf(after.get(0)));
            values.put("second", byKey ? after.get(1) : (Object) Long.valueOf(after.get(1)));
        }
        sql += (byKey ? " ORDER BY kind, key" : " ORDER BY records DESC, id DESC") + " LIMIT :most";
        return handle.createQuery(sql).bindMap(values);
    }

    /** What a row has that the next comes after. */
    List<?> place(long id, EntitySummary row) {
        return byKey
                ? List.of(row.type().wireName(), row.key().substring(row.key().indexOf(':') + 1))
                : List.of(row.records(), id);
    }
}
