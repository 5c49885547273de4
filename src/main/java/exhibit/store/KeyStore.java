package exhibit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Keeps keys. Also opened beside a running service: the database orders their writes. Thread-safe. */
public final class KeyStore {
    private static final int ID_DIGITS = 8;
    private static final String COLUMNS = "SELECT id, name, role, created_at, expires_at, revoked_at FROM access_key ";

    private final Jdbi jdbi;

    public KeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps a new key.
     *
     * @param hash of its secret, hexadecimal
     * @param expires when it opens nothing any more, or {@code null} for never
     */
    public AccessKey add(String hash, String name, String role, Instant expires) {
        String id = hash.substring(0, ID_DIGITS);
        AccessKey key = new AccessKey(id, name, role, now(), expires == null ? null : written(expires), null);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO access_key (id, hash, name, role, created_at, expires_at)
                        VALUES (:id, :hash, :name, :role, :created, :expires)""")
                .bind("id", id)
                .bind("hash", hash)
                .bind("name", name)
                .bind("role", role)
                .bind("created", key.createdAt())
                .bind("expires", key.expiresAt())
                .execute());
        return key;
    }

    /** The key with this secret, if it opens anything. */
    public Optional<AccessKey> find(String hash) {
        String now = now();
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE hash = :hash")
                        .bind("hash", hash)
                        .map((row, context) -> key(row))
                        .findOne())
                .filter(key -> key.isValid(now));
    }

    /** All keys, oldest first, also those that open nothing any more. */
    public List<AccessKey> list() {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "ORDER BY seq")
                .map((row, context) -> key(row))
                .list());
    }

    /**
     * Makes a key open nothing any more.
     *
     * @return whether there was one that did
     */
    public boolean revoke(String id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE access_key SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                        .bind("now", now())
                        .bind("id", id)
                        .execute())
                > 0;
    }

    private static AccessKey key(ResultSet row) throws SQLException {
        return new AccessKey(
                row.getString("id"),
                row.getString("name"),
                row.getString("role"),
                row.getString("created_at"),
                row.getString("expires_at"),
                row.getString("revoked_at"));
    }

    private static String now() {
        return written(Instant.now());
    }

    private static String written(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
