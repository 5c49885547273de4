package exhibit.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps who did what. Thread-safe. */
public final class AuditStore {
    private static final String LIST = "audit";

    private final Jdbi jdbi;

    private record Row(long id, AuditEntry entry) {}

    public AuditStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void add(AuditEntry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audit (at, who, key, address, method, path, status)
                        VALUES (:at, :who, :key, :address, :method, :path, :status)""")
                .bind("at", entry.at())
                .bind("who", entry.who())
                .bind("key", entry.key())
                .bind("address", entry.address())
                .bind("method", entry.method())
                .bind("path", entry.path())
                .bind("status", entry.status())
                .execute());
    }

    /**
     * What was done, newest first.
     *
     * @param who whose, or {@code null} for all
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this list
     */
    public ListPage<AuditEntry> list(String who, String after, int limit) {
        String name = who == null ? LIST : LIST + "\n" + who;
        long before = after == null ? Long.MAX_VALUE : Cursor.row(after, name);
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, at, who, key, address, method, path, status FROM audit
                        WHERE id < :before AND (:who IS NULL OR who = :who) ORDER BY id DESC LIMIT :rows""")
                .bind("before", before)
                .bind("who", who)
                .bind("rows", limit + 1)
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        new AuditEntry(
                                row.getString("at"),
                                row.getString("who"),
                                row.getString("key"),
                                row.getString("address"),
                                row.getString("method"),
                                row.getString("path"),
                                row.getInt("status"))))
                .list());
        return ListPage.cut(rows, limit, Row::id, name).map(Row::entry);
    }
}
