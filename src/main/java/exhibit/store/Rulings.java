package exhibit.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** Decides that two entities are one, or one is two, and writes it down. */
final class Rulings {
    private final Handle handle;
    private final Pages pages;

    Rulings(Handle handle) {
        this.handle = handle;
        this.pages = new Pages(handle);
    }

    /** Puts an entity and what shares its page on the page of another. */
    void merge(long entity, long into, String by, String note) {
        long page = pages.page(entity);
        long target = pages.page(into);
        if (page != target) {
            pages.merge(page, target);
            write("MERGE", page, target, null, by, note);
        }
    }

    /** Takes an entity off the page of another, with what had been merged into it. */
    void takeOut(long entity, String by, String note) {
        long page = pages.page(entity);
        pages.part(entity);
        write("SPLIT", entity, page, null, by, note);
    }

    /** Notes that so many documents mean another by the name. */
    void part(long part, long entity, int documents, String by, String note) {
        write("SPLIT", part, entity, documents, by, note);
    }

    private void write(String act, long entity, long other, Integer documents, String by, String note) {
        handle.createUpdate("""
                        INSERT INTO ruling (act, entity, other, documents, decided_by, note, decided_at)
                        VALUES (:act, :entity, :other, :documents, :by, :note, :at)""")
                .bind("act", act)
                .bind("entity", entity)
                .bind("other", other)
                .bind("documents", documents)
                .bind("by", by)
                .bind("note", note)
                .bind("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .execute();
    }
}
