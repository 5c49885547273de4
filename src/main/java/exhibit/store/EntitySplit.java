package exhibit.store;

import exhibit.EntityKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Makes two of one entity: in some documents its name means another. */
final class EntitySplit {
    private final Handle handle;
    private final DocumentRows documents = new DocumentRows();

    EntitySplit(Handle handle) {
        this.handle = handle;
    }

    private record Place(long document, long entity) {}

    /**
     * Gives what documents say of a page to a new entity.
     *
     * @param chosen ids of documents
     * @return the new entity
     * @throws IllegalArgumentException if none of these documents, or no other, has a record of it
     */
    long split(long page, Set<String> chosen, String by, String note) {
        List<Place> places = places(page, chosen);
        Set<Long> numbers = new TreeSet<>(places.stream().map(Place::document).toList());
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("None of these documents has a record of it.");
        }
        if (!hasOthers(page, numbers)) {
            throw new IllegalArgumentException("No other document has a record of it, so that nothing would be left.");
        }
        long part = insert(page);
        for (Place place : places) {
            handle.createUpdate("""
                            INSERT INTO part (document, entity, part) VALUES (:document,
                                coalesce((SELECT entity FROM part WHERE document = :document AND part = :entity), :entity), :part)
                            ON CONFLICT (document, entity) DO UPDATE SET part = excluded.part""")
                    .bind("document", place.document())
                    .bind("entity", place.entity())
                    .bind("part", part)
                    .execute();
        }
        for (long number : numbers) {
            new SearchRows()
                    .readAgain(handle, documents.reviewed(handle, number).orElseThrow());
        }
        new Rulings(handle).part(part, page, numbers.size(), by, note);
        return part;
    }

    private List<Place> places(long page, Set<String> chosen) {
        return handle.createQuery("""
                        SELECT DISTINCT evidence.document, argument.entity
                        FROM document JOIN evidence ON evidence.document = document.seq
                        JOIN argument ON argument.evidence = evidence.id JOIN entity ON entity.id = argument.entity
                        WHERE document.id IN (<chosen>) AND entity.page = :page""")
                .bindList("chosen", List.copyOf(chosen))
                .bind("page", page)
                .map((row, context) -> new Place(row.getLong("document"), row.getLong("entity")))
                .list();
    }

    private boolean hasOthers(long page, Set<Long> numbers) {
        return handle.createQuery("""
                        SELECT 1 FROM entity JOIN argument ON argument.entity = entity.id
                        JOIN evidence ON evidence.id = argument.evidence
                        WHERE entity.page = :page AND evidence.document NOT IN (<numbers>) LIMIT 1""")
                .bindList("numbers", List.copyOf(numbers))
                .bind("page", page)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The first number that is free behind the name. */
    private long insert(long page) {
        EntityNames.Named named = EntityNames.of(handle, List.of(page)).get(page);
        String name = named.key().name().replaceFirst("~.*", "");
        int number = 2;
        while (handle.createQuery("SELECT 1 FROM entity WHERE kind = :kind AND key = :key")
                .bind("kind", named.key().kind().wireName())
                .bind("key", name + "~" + number)
                .mapTo(Integer.class)
                .findOne()
                .isPresent()) {
            number++;
        }
        return EntityRows.insert(handle, new EntityKey(named.key().kind(), name + "~" + number), named.name());
    }
}
