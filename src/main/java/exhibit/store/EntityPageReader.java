package exhibit.store;

import exhibit.Entity.Link;
import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.OffsetUnit;
import exhibit.store.EntityPage.Alias;
import exhibit.store.EntityPage.Decision;
import exhibit.store.EntityPage.Member;
import exhibit.store.EntityPage.Similar;
import exhibit.store.Facets.EntityCount;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the page of one entity. */
final class EntityPageReader {
    private static final int VALUES = 20;
    private static final double SAME_NAME = 0.9;

    private final Handle handle;
    private final long page;

    /** @param page an entity that has one */
    EntityPageReader(Handle handle, long page) {
        this.handle = handle;
        this.page = page;
    }

    EntityPage read() {
        EntitySummary summary = query("SELECT id, kind, key, name, records, documents FROM entity WHERE id = :page")
                .map((row, context) -> EntityNames.summary(row))
                .one();
        EntityKey key = EntityKey.parse(summary.key()).orElseThrow();
        Facets facets = new FacetCounter(handle)
                .count(
                        new EvidenceQuery(
                                OffsetUnit.UTF16,
                                new Condition.Claims(),
                                new TakesPart(key.kind(), summary.key(), Set.of())),
                        VALUES);
        return new EntityPage(
                summary.key(),
                summary.type(),
                summary.name(),
                summary.records(),
                summary.documents(),
                aliases(summary.name()),
                links(),
                members(),
                key.kind() == Kind.COUNTRY ? List.of() : similar(),
                withoutItself(facets, summary.key()),
                history());
    }

    private List<Alias> aliases(String shown) {
        return query("""
                        SELECT name.written, sum(name.documents) AS documents
                        FROM entity JOIN name ON name.entity = entity.id
                        WHERE entity.page = :page AND name.written <> :shown
                        GROUP BY name.written ORDER BY 2 DESC, 1 LIMIT 100""")
                .bind("shown", shown)
                .map((row, context) -> new Alias(row.getString("written"), row.getInt("documents")))
                .list();
    }

    /** Each entry once, as the document has it that matches it best. */
    private List<Link> links() {
        Map<String, Link> best = new LinkedHashMap<>();
        query("""
                        SELECT link.list, link.entry, link.name, max(link.score) AS score, link.explanation
                        FROM entity JOIN link ON link.entity = entity.id WHERE entity.page = :page
                        GROUP BY link.list, link.entry, link.name, link.explanation
                        ORDER BY score DESC, link.list, link.entry, link.explanation""")
                .map((row, context) -> new Link(
                        row.getString("list"),
                        row.getString("entry"),
                        row.getString("name"),
                        row.getDouble("score"),
                        row.getString("explanation")))
                .forEach(link -> best.putIfAbsent(link.list() + "\n" + link.id(), link));
        return best.values().stream().limit(100).toList();
    }

    private List<Member> members() {
        return query("SELECT kind, key, name FROM entity WHERE page = :page AND id <> page ORDER BY key")
                .map((row, context) -> new Member(EntityNames.key(row).toString(), row.getString("name")))
                .list();
    }

    private List<Similar> similar() {
        Map<String, Similar> best = new LinkedHashMap<>();
        Stream.concat(byName().stream(), byEntry().stream())
                .sorted(Comparator.comparingDouble((Similar other) -> -other.score())
                        .thenComparing(Similar::key))
                .forEach(other -> best.putIfAbsent(other.key(), other));
        return best.values().stream().limit(10).toList();
    }

    /** Others that some document calls by a name that this has, too; a name of many says little. */
    private List<Similar> byName() {
        return query("""
                        SELECT DISTINCT other.kind, other.key, other.name, other.records, namesake.written,
                            (SELECT count(DISTINCT called.page) FROM name every JOIN entity called ON called.id = every.entity
                                WHERE every.folded = own.folded AND called.kind = entity.kind) AS pages
                        FROM entity JOIN name own ON own.entity = entity.id
                        JOIN name namesake ON namesake.folded = own.folded
                        JOIN entity member ON member.id = namesake.entity AND member.kind = entity.kind
                        JOIN entity other ON other.id = member.page AND other.id <> entity.page
                        WHERE entity.page = :page AND other.records > 0 ORDER BY pages, other.records DESC LIMIT 50""")
                .map((row, context) -> new Similar(
                        EntityNames.key(row).toString(),
                        row.getString("name"),
                        row.getInt("records"),
                        SAME_NAME / (row.getInt("pages") - 1),
                        "Both are called “" + row.getString("written") + "”, as "
                                + (row.getInt("pages") == 2
                                        ? "nobody else is."
                                        : (row.getInt("pages") - 2) + " others are.")))
                .list();
    }

    private List<Similar> byEntry() {
        return query("""
                        SELECT other.kind, other.key, other.name, other.records, own.list, own.entry,
                            max(min(own.score, match.score)) AS score
                        FROM entity JOIN link own ON own.entity = entity.id
                        JOIN link match ON match.list = own.list AND match.entry = own.entry
                        JOIN entity member ON member.id = match.entity AND member.kind = entity.kind
                        JOIN entity other ON other.id = member.page AND other.id <> entity.page
                        WHERE entity.page = :page AND other.records > 0
                        GROUP BY other.kind, other.key, other.name, other.records, own.list, own.entry
                        ORDER BY score DESC LIMIT 50""")
                .map((row, context) -> new Similar(
                        EntityNames.key(row).toString(),
                        row.getString("name"),
                        row.getInt("records"),
                        row.getDouble("score"),
                        "Both match " + row.getString("list") + " " + row.getString("entry") + "."))
                .list();
    }

    private List<Decision> history() {
        return query("""
                        SELECT ruling.act, entity.kind, entity.key, other.key AS other, ruling.documents,
                            ruling.decided_by, ruling.note, ruling.decided_at
                        FROM ruling JOIN entity ON entity.id = ruling.entity JOIN entity other ON other.id = ruling.other
                        WHERE ruling.entity IN (SELECT id FROM entity WHERE page = :page)
                            OR ruling.other IN (SELECT id FROM entity WHERE page = :page)
                        ORDER BY ruling.id""")
                .map((row, context) -> new Decision(
                        row.getString("act"),
                        EntityNames.key(row).toString(),
                        row.getString("kind") + ":" + row.getString("other"),
                        (Integer) row.getObject("documents"),
                        row.getString("decided_by"),
                        row.getString("note"),
                        row.getString("decided_at")))
                .list();
    }

    private static Facets withoutItself(Facets all, String key) {
        return new Facets(
                all.counted(),
                all.complete(),
                all.firstDay(),
                all.lastDay(),
                all.types(),
                all.assertions(),
                all.reviews(),
                without(all.companies(), key),
                without(all.products(), key),
                all.headings(),
                all.countries(), // a country's own roles tell something
                all.years());
    }

    private static List<EntityCount> without(List<EntityCount> things, String key) {
        return things.stream().filter(thing -> !thing.key().equals(key)).toList();
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bind("page", page);
    }
}
