package exhibit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Everything that a search over all documents reads, kept in step with the documents. */
final class SearchRows {
    /** Puts what is found in a document in place of what was; its records come last in the order of the search. */
    void replace(Handle handle, KeptDocument kept) {
        replace(handle, kept, Map.of());
    }

    /** The same, where only what its names mean has changed, or what a person has of some: its records stay where they are in the order of the search. */
    void readAgain(Handle handle, KeptDocument kept) {
        long document = number(handle, kept);
        replace(handle, kept, new EvidenceRows(handle, document).ids());
    }

    /** Removes all that came of a document, before the document itself goes, so that no index has a word of it. */
    void erase(Handle handle, String id) {
        DocumentRows.number(handle, id).ifPresent(document -> {
            Set<Long> touched = entities(handle, document);
            Map<WordIndex, Map<Long, List<String>>> removed = remove(handle, document);
            removed.put(WordIndex.NAMES, sweep(handle, touched));
            removed.forEach((index, rows) -> index.forget(handle, rows.values()));
        });
    }

    /** Adds what is found in a document that was kept before there was a search of this kind. */
    void fill(Handle handle, KeptDocument kept) {
        long document = number(handle, kept);
        add(handle, document, kept, Map.of());
        sweep(handle, entities(handle, document));
    }

    private static void replace(Handle handle, KeptDocument kept, Map<String, Long> ids) {
        long document = number(handle, kept);
        Set<Long> touched = entities(handle, document);
        remove(handle, document);
        add(handle, document, kept, ids);
        touched.addAll(entities(handle, document));
        sweep(handle, touched);
    }

    private static void add(Handle handle, long document, KeptDocument kept, Map<String, Long> ids) {
        List<List<Party>> parties = Party.of(kept.result());
        List<Party> all = parties.stream().flatMap(List::stream).toList();
        EntityRows entities = new EntityRows(handle, document, all);
        new EvidenceRows(handle, document).add(kept, parties, entities, ids);
        WordIndex.TEXTS.add(handle, Map.of(document, List.of(kept.text())));
        new Pages(handle).count(document, 1);
        new LinkRows(handle, document).add(kept.result().provenance().lists(), all, entities);
    }

    private static Map<WordIndex, Map<Long, List<String>>> remove(Handle handle, long document) {
        new Pages(handle).count(document, -1);
        Map<WordIndex, Map<Long, List<String>>> removed = new LinkedHashMap<>();
        removed.put(WordIndex.RECORDS, new EvidenceRows(handle, document).remove());
        handle.createQuery("SELECT text FROM answer JOIN document ON document.id = document WHERE seq = :document")
                .bind("document", document)
                .mapTo(byte[].class)
                .findOne()
                .map(text -> Map.of(document, List.of(Packed.unpack(text))))
                .ifPresent(text -> {
                    WordIndex.TEXTS.remove(handle, text);
                    removed.put(WordIndex.TEXTS, text);
                });
        handle.execute("""
                UPDATE name SET documents = documents - 1
                WHERE id IN (SELECT name FROM naming WHERE document = ?)""", document);
        handle.execute("DELETE FROM naming WHERE document = ?", document);
        handle.execute("DELETE FROM link WHERE document = ?", document);
        return removed;
    }

    private static long number(Handle handle, KeptDocument kept) {
        return DocumentRows.number(handle, kept.result().document().id()).orElseThrow();
    }

    private static Set<Long> entities(Handle handle, long document) {
        return new HashSet<>(handle.createQuery("""
                        SELECT DISTINCT argument.entity FROM evidence JOIN argument ON argument.evidence = evidence.id
                        WHERE evidence.document = :document""")
                .bind("document", document)
                .mapTo(Long.class)
                .list());
    }

    /** Removes names and entities that no document has any more, and shows the others by the name that most have; gives those names. */
    private static Map<Long, List<String>> sweep(Handle handle, Collection<Long> touched) {
        Map<Long, List<String>> names = new LinkedHashMap<>();
        List<Long> gone = new ArrayList<>();
        Bulk.inParts(touched, some -> {
            handle.createQuery("""
                            SELECT name.id, name.folded, entity.kind, entity.key
                            FROM name JOIN entity ON entity.id = name.entity
                            WHERE name.entity IN (<some>) AND name.documents = 0""")
                    .bindList("some", some)
                    .map((row, context) -> names.put(
                            row.getLong("id"),
                            EntityRows.byKind(EntityNames.key(row).kind(), row.getString("folded"))))
                    .list();
            handle.createUpdate("DELETE FROM name WHERE entity IN (<some>) AND documents = 0")
                    .bindList("some", some)
                    .execute();
            gone.addAll(handle.createQuery("""
                            SELECT id FROM entity WHERE id IN (<some>)
                            AND NOT EXISTS (SELECT 1 FROM argument WHERE argument.entity = entity.id) ORDER BY id""")
                    .bindList("some", some)
                    .mapTo(Long.class)
                    .list());
            handle.createUpdate("""
                            UPDATE entity SET name = coalesce((SELECT written FROM name WHERE name.entity = entity.id
                                ORDER BY main DESC, name.documents DESC, length(written) DESC, written LIMIT 1), key)
                            WHERE id IN (<some>)""").bindList("some", some).execute();
        });
        WordIndex.NAMES.remove(handle, names);
        Pages pages = new Pages(handle);
        gone.forEach(pages::remove);
        return names;
    }
}
