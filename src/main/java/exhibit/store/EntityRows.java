package exhibit.store;

import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.FoldedName;
import exhibit.store.Party.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The entities of one document and what it calls them, as rows; those that are known from others are the same. */
final class EntityRows {
    private final Handle handle;
    private final long document;
    private final Map<EntityKey, Long> ids = new HashMap<>();

    private record Naming(long entity, Name name) {}

    /** Adds what is new of a document's parties. */
    EntityRows(Handle handle, long document, Collection<Party> parties) {
        this.handle = handle;
        this.document = document;
        Set<EntityKey> keys = new LinkedHashSet<>();
        parties.forEach(party -> keys.add(party.key()));
        entities(keys);
        Map<Naming, Kind> names = new LinkedHashMap<>();
        parties.forEach(party -> party.names().stream()
                .filter(name -> !FoldedName.of(name.written()).isEmpty())
                .forEach(name ->
                        names.put(new Naming(id(party), name), party.key().kind())));
        names(names);
    }

    /** The entity that a party is in this document. */
    long id(Party party) {
        return ids.get(party.key());
    }

    /** Adds an entity with a page of its own. */
    static long insert(Handle handle, EntityKey key, String name) {
        long id = Bulk.lastId(handle, "entity") + 1;
        PreparedBatch row = batch(handle);
        add(row, id, key, name);
        row.execute();
        return id;
    }

    /** The columns of the index of names: each kind has its own. */
    static List<String> byKind(Kind kind, String folded) {
        return Arrays.stream(Kind.values())
                .map(column -> column == kind ? folded : null)
                .toList();
    }

    private void entities(Set<EntityKey> keys) {
        for (Kind kind : Kind.values()) {
            List<String> names = keys.stream()
                    .filter(key -> key.kind() == kind)
                    .map(EntityKey::name)
                    .toList();
            Bulk.inParts(
                    names,
                    some -> handle.createQuery(
                                    "SELECT id, kind, key FROM entity WHERE kind = :kind AND key IN (<keys>)")
                            .bind("kind", kind.wireName())
                            .bindList("keys", some)
                            .map((row, context) -> ids.put(EntityNames.key(row), row.getLong("id")))
                            .list());
        }
        long last = Bulk.lastId(handle, "entity");
        PreparedBatch rows = batch(handle);
        for (EntityKey key : keys) {
            if (!ids.containsKey(key)) {
                ids.put(key, ++last);
                add(rows, last, key, key.name());
            }
        }
        Bulk.execute(rows);
        parts();
    }

    /** Names that a person says mean others in this document. */
    private void parts() {
        Map<Long, Long> parts = new HashMap<>();
        handle.createQuery("SELECT entity, part FROM part WHERE document = :document")
                .bind("document", document)
                .map((row, context) -> parts.put(row.getLong("entity"), row.getLong("part")))
                .list();
        ids.replaceAll((key, id) -> parts.getOrDefault(id, id));
    }

    private void names(Map<Naming, Kind> names) {
        Map<Naming, Long> known = known();
        Map<Long, List<String>> words = new LinkedHashMap<>();
        List<Long> main = new ArrayList<>();
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO name (id, entity, written, folded, main) VALUES (:id, :entity, :written, :folded, 0)""");
        PreparedBatch namings = handle.prepareBatch(
                "INSERT INTO naming (document, name) VALUES (:document, :name) ON CONFLICT DO NOTHING");
        long last = Bulk.lastId(handle, "name");
        for (Map.Entry<Naming, Kind> entry : names.entrySet()) {
            long entity = entry.getKey().entity();
            Name name = entry.getKey().name();
            Naming naming = new Naming(entity, new Name(name.written(), false));
            if (!known.containsKey(naming)) {
                String folded = FoldedName.of(name.written());
                known.put(naming, ++last);
                rows.bind("id", last)
                        .bind("entity", entity)
                        .bind("written", name.written())
                        .bind("folded", folded)
                        .add();
                words.put(last, byKind(entry.getValue(), folded));
            }
            long id = known.get(naming);
            namings.bind("document", document).bind("name", id).add();
            if (name.main()) {
                main.add(id);
            }
        }
        Bulk.execute(rows);
        Bulk.execute(namings);
        WordIndex.NAMES.add(handle, words);
        handle.execute("""
                UPDATE name SET documents = documents + 1
                WHERE id IN (SELECT name FROM naming WHERE document = ?)""", document);
        Bulk.inParts(
                main,
                some -> handle.createUpdate("UPDATE name SET main = 1 WHERE main = 0 AND id IN (<ids>)")
                        .bindList("ids", some)
                        .execute());
    }

    /** The names that the document's entities have already. */
    private Map<Naming, Long> known() {
        Map<Naming, Long> known = new HashMap<>();
        Bulk.inParts(
                ids.values(),
                some -> handle.createQuery("SELECT id, entity, written FROM name WHERE entity IN (<ids>)")
                        .bindList("ids", some)
                        .map((row, context) -> known.put(
                                new Naming(row.getLong("entity"), new Name(row.getString("written"), false)),
                                row.getLong("id")))
                        .list());
        return known;
    }

    private static PreparedBatch batch(Handle handle) {
        return handle.prepareBatch(
                "INSERT INTO entity (id, kind, key, name, page) VALUES (:id, :kind, :key, :name, :id)");
    }

    private static void add(PreparedBatch rows, long id, EntityKey key, String name) {
        rows.bind("id", id)
                .bind("kind", key.kind().wireName())
                .bind("key", key.name())
                .bind("name", name)
                .add();
    }
}
