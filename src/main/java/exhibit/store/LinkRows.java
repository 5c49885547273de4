package exhibit.store;

import exhibit.Entity.Link;
import exhibit.EntityKey.Kind;
import exhibit.Provenance.WatchList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Entries of lists that a document's parties match. Two companies that both match one entry very well share a page. */
final class LinkRows {
    /** A company's name differs from the entry's in spelling only. */
    private static final double SAME = 0.95;

    private final Handle handle;
    private final long document;

    LinkRows(Handle handle, long document) {
        this.handle = handle;
        this.document = document;
    }

    /** Of goods only entries of watch lists: that they are goods of a heading their tags say. */
    void add(Collection<WatchList> watchLists, Collection<Party> parties, EntityRows entities) {
        Set<String> watched = watchLists.stream().map(WatchList::name).collect(Collectors.toSet());
        Map<Long, Party> linked = new LinkedHashMap<>();
        parties.stream()
                .filter(party -> party.entity() != null && party.key().kind() != Kind.COUNTRY)
                .forEach(party -> linked.putIfAbsent(entities.id(party), party));
        linked.forEach((entity, party) -> {
            Kind kind = party.key().kind();
            List<Link> links = party.entity().links().stream()
                    .filter(link -> kind == Kind.COMPANY || watched.contains(link.list()))
                    .toList();
            add(entity, links);
            if (kind == Kind.COMPANY) {
                best(links).forEach(link -> join(entity, link));
            }
        });
    }

    private void add(long entity, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO link (document, entity, list, entry, name, score, explanation)
                VALUES (:document, :entity, :list, :entry, :name, :score, :explanation)
                ON CONFLICT DO NOTHING""");
        links.forEach(link -> rows.bind("document", document)
                .bind("entity", entity)
                .bind("list", link.list())
                .bind("entry", link.id())
                .bind("name", link.name())
                .bind("score", link.score())
                .bind("explanation", link.explanation())
                .add());
        rows.execute();
    }

    /** The best of each list, as far as it is as good as certain. */
    private static List<Link> best(List<Link> links) {
        Map<String, Link> best = new LinkedHashMap<>();
        links.forEach(link -> best.putIfAbsent(link.list(), link));
        return best.values().stream().filter(link -> link.score() >= SAME).toList();
    }

    private void join(long entity, Link link) {
        Optional<Long> other = handle.createQuery("""
                        SELECT min(link.entity) FROM link
                        JOIN entity ON entity.id = link.entity
                        JOIN entity own ON own.id = :entity
                        WHERE link.list = :list AND link.entry = :entry AND link.score >= :same
                            AND entity.kind = own.kind AND entity.page <> own.page AND own.page = own.id
                            AND NOT EXISTS (SELECT 1 FROM ruling
                                WHERE ruling.entity IN (own.id, link.entity) AND ruling.other IN (own.id, link.entity)
                                    OR ruling.entity = own.id)""")
                .bind("entity", entity)
                .bind("list", link.list())
                .bind("entry", link.id())
                .bind("same", SAME)
                .mapTo(Long.class)
                .findOne();
        other.ifPresent(found -> new Rulings(handle)
                .merge(entity, found, "exhibit", "Both match " + link.list() + " " + link.id() + "."));
    }
}
