package exhibit.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Which entities share a page, and what the page counts. Each entity is merged into at most one other; the last one has the page, so
 * that a merge can be taken back with all that was merged before it.
 */
final class Pages {
    private static final String BELOW = """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM entity WHERE id = :entity
                UNION SELECT entity.id FROM entity JOIN below ON entity.merged_into = below.id)
            """;

    private final Handle handle;

    Pages(Handle handle) {
        this.handle = handle;
    }

    /** Puts the page of one entity on that of another; both have pages of their own. */
    void merge(long entity, long into) {
        handle.execute("UPDATE entity SET merged_into = ? WHERE id = ?", into, entity);
        move(entity, into);
        count(into);
    }

    /** Gives an entity a page of its own again, with what was merged into it. */
    void part(long entity) {
        long page = page(entity);
        handle.execute("UPDATE entity SET merged_into = NULL WHERE id = ?", entity);
        move(entity, entity);
        count(entity);
        count(page);
    }

    /** Removes an entity that no record has any more; what was merged into it stays together. */
    void remove(long entity) {
        List<Long> merged = handle.createQuery("SELECT id FROM entity WHERE merged_into = :id ORDER BY id")
                .bind("id", entity)
                .mapTo(Long.class)
                .list();
        if (!merged.isEmpty() && page(entity) == entity) {
            part(merged.get(0));
            merged.stream().skip(1).forEach(other -> merge(other, merged.get(0)));
        } else {
            handle.execute(
                    "UPDATE entity SET merged_into = (SELECT merged_into FROM entity WHERE id = ?) WHERE merged_into = ?",
                    entity,
                    entity);
        }
        handle.execute("DELETE FROM entity WHERE id = ?", entity);
    }

    /**
     * Counts a document's records on the pages that they are on.
     *
     * @param sign 1 once its rows are there, -1 before they go
     */
    void count(long document, int sign) {
        handle.createUpdate("""
                        UPDATE entity SET records = entity.records + :sign * counted.records,
                            documents = entity.documents + :sign
                        FROM (SELECT member.page AS page, count(DISTINCT evidence.id) AS records
                            FROM evidence JOIN argument ON argument.evidence = evidence.id
                            JOIN entity member ON member.id = argument.entity
                            WHERE evidence.document = :document AND evidence.type <> 'CO_MENTION'
                            GROUP BY member.page) AS counted
                        WHERE entity.id = counted.page""").bind("document", document).bind("sign", sign).execute();
    }

    /** The entity whose page an entity is on. */
    long page(long entity) {
        return handle.createQuery("SELECT page FROM entity WHERE id = :id")
                .bind("id", entity)
                .mapTo(Long.class)
                .one();
    }

    private void count(long page) {
        handle.createUpdate("""
                        UPDATE entity SET records = counted.records, documents = counted.documents
                        FROM (SELECT count(DISTINCT evidence.id) AS records,
                                count(DISTINCT evidence.document) AS documents
                            FROM entity member JOIN argument ON argument.entity = member.id
                            JOIN evidence ON evidence.id = argument.evidence
                            WHERE member.page = :page AND evidence.type <> 'CO_MENTION') AS counted
                        WHERE entity.id = :page""").bind("page", page).execute();
    }

    private void move(long entity, long page) {
        handle.createUpdate(BELOW + "UPDATE entity SET page = :page WHERE id IN (SELECT id FROM below)")
                .bind("entity", entity)
                .bind("page", page)
                .execute();
    }
}
