package exhibit.store;

import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Entities as they are shown. */
final class EntityNames {
    private EntityNames() {}

    /** An entity's key and the name to show. */
    record Named(long id, EntityKey key, String name) {}

    /** @param ids at least one */
    static Map<Long, Named> of(Handle handle, List<Long> ids) {
        return handle.createQuery("SELECT id, kind, key, name FROM entity WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> new Named(row.getLong("id"), key(row), row.getString("name")))
                .collect(Collectors.toMap(Named::id, named -> named));
    }

    /** The key in a row with the columns kind and key. */
    static EntityKey key(ResultSet row) throws SQLException {
        return new EntityKey(Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("key"));
    }

    /** A row of table entity. */
    static EntitySummary summary(ResultSet row) throws SQLException {
        EntityKey key = key(row);
        return new EntitySummary(
                key.toString(), key.kind(), row.getString("name"), row.getInt("records"), row.getInt("documents"));
    }
}
