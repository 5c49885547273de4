package exhibit.store;

import exhibit.EntityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Companies, products and countries over all documents. Thread-safe. */
public final class Entities {
    private final Jdbi jdbi;

    private record Row(long id, EntitySummary summary) {}

    /**
     * Who decided, and why.
     *
     * @param by or {@code null}
     * @param note or {@code null}
     */
    public record Decided(String by, String note) {}

    public Entities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Entities with a page of their own. One whose records change in number while the list is read may come twice, or not.
     *
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this query
     */
    public ListPage<EntitySummary> list(EntityQuery wanted, String after, int limit) {
        List<String> place = after == null ? null : Cursor.place(after, wanted.list(), 2);
        List<Row> rows = jdbi.withHandle(handle -> wanted.rows(handle, place, limit + 1)
                .map((row, context) -> new Row(row.getLong("id"), EntityNames.summary(row)))
                .list());
        return ListPage.cutAt(rows, limit, last -> wanted.place(last.id(), last.summary()), wanted.list())
                .map(Row::summary);
    }

    /** The page of an entity, which may be that of another with which it is merged. */
    public Optional<EntityPage> page(EntityKey key) {
        return jdbi.withHandle(handle -> id(handle, key).map(id -> read(handle, new Pages(handle).page(id))));
    }

    /**
     * Puts an entity, and all that share its page, on the page of another.
     *
     * @return that page; empty where one of the two is not known
     */
    public Optional<EntityPage> merge(EntityKey key, EntityKey into, Decided decided) {
        return jdbi.inTransaction(handle -> id(handle, key)
                .flatMap(entity -> id(handle, into).map(other -> {
                    new Rulings(handle).merge(entity, other, decided.by(), decided.note());
                    return read(handle, new Pages(handle).page(other));
                })));
    }

    /**
     * Takes an entity off the page that it shares, with what had been merged into it before.
     *
     * @return its own page; empty where it is not known
     * @throws IllegalArgumentException if the page is its own
     */
    public Optional<EntityPage> takeOut(EntityKey key, Decided decided) {
        return jdbi.inTransaction(handle -> id(handle, key).map(entity -> {
            if (new Pages(handle).page(entity) == entity) {
                throw new IllegalArgumentException("It is not merged into another.");
            }
            new Rulings(handle).takeOut(entity, decided.by(), decided.note());
            return read(handle, entity);
        }));
    }

    /**
     * Decides that in some documents the name means another, who gets a page.
     *
     * @param documents their ids
     * @return the new page; empty where the entity is not known
     * @throws IllegalArgumentException if none of the documents, or no other, has a record of it
     */
    public Optional<EntityPage> split(EntityKey key, Set<String> documents, Decided decided) {
        return jdbi.inTransaction(handle -> id(handle, key).map(entity -> {
            long page = new Pages(handle).page(entity);
            return read(handle, new EntitySplit(handle).split(page, documents, decided.by(), decided.note()));
        }));
    }

    private static EntityPage read(Handle handle, long page) {
        return new EntityPageReader(handle, page).read();
    }

    private static Optional<Long> id(Handle handle, EntityKey key) {
        return handle.createQuery("SELECT id FROM entity WHERE kind = :kind AND key = :key")
                .bind("kind", key.kind().wireName())
                .bind("key", key.name())
                .mapTo(Long.class)
                .findOne();
    }
}
