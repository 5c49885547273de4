package exhibit.store;

import exhibit.Entity.Link;
import exhibit.EntityKey.Kind;
import java.util.List;

/**
 * All that is known of a company, product or country over all documents.
 *
 * @param key its {@link exhibit.EntityKey}
 * @param type what it is
 * @param name as most documents have it in full
 * @param records in which it takes part, co-mentions not counted
 * @param documents in which these records stand
 * @param aliases other names, the most frequent first, at most 100
 * @param links entries of lists that it matches, best first, at most 100
 * @param merged entities that share its page
 * @param similar others that may be the same, for a person to decide, at most 10
 * @param facets whom and what its records name beside it, and when they were
 * @param history what was decided on it, the first first
 */
public record EntityPage(
        String key,
        Kind type,
        String name,
        int records,
        int documents,
        List<Alias> aliases,
        List<Link> links,
        List<Member> merged,
        List<Similar> similar,
        Facets facets,
        List<Decision> history) {
    /** A name, and in how many documents it stands. */
    public record Alias(String name, int documents) {}

    /** An entity that shares a page: its own key and name. */
    public record Member(String key, String name) {}

    /**
     * An entity that may be the same.
     *
     * @param score 0.0 to 1.0; it orders, and is no probability
     * @param explanation why, for a person
     */
    public record Similar(String key, String name, int records, double score, String explanation) {}

    /**
     * A merge or a split.
     *
     * @param act MERGE: {@code key} was put on the page of {@code other}; SPLIT: it was taken away from it
     * @param documents in which a name means {@code key} since a SPLIT; {@code null} where a merge was undone
     * @param by who decided, {@code exhibit} for the service itself; {@code null} where nobody said
     * @param note why, or {@code null}
     * @param at ISO 8601, UTC
     */
    public record Decision(
            String act, String key, String other, Integer documents, String by, String note, String at) {}

    public EntityPage {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        merged = List.copyOf(merged);
        similar = List.copyOf(similar);
        history = List.copyOf(history);
    }
}
