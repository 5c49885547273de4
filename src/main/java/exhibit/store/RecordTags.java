package exhibit.store;

import exhibit.Entity;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord;
import exhibit.Provenance.WatchList;
import exhibit.ReviewState;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tags of one record: what it can be asked by, and counted by. */
final class RecordTags {
    private static final int[] HEADINGS = {2, 4, 6};

    private final Set<String> watchLists;

    /** @param watchLists with which the document was compared; other lists tell what a thing is, not that somebody watches it */
    RecordTags(Collection<WatchList> watchLists) {
        this.watchLists = watchLists.stream().map(WatchList::name).collect(Collectors.toSet());
    }

    /**
     * All in one line, a space before and after each.
     *
     * @param ids of the parties' entities, in their order
     */
    String of(EvidenceRecord claim, List<Party> parties, List<Long> ids) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(Tag.type(claim.type()));
        tags.add(Tag.assertion(claim.assertion()));
        tags.add(Tag.review(state(claim)));
        tags.addAll(Days.of(claim.date()).tags());
        for (int index = 0; index < parties.size(); index++) {
            Party party = parties.get(index);
            add(Tag.entity(ids.get(index)), party, tags);
            tags.add(Tag.role(party.role()));
            if (party.entity() != null) {
                entity(party, tags);
            }
        }
        return " " + String.join(" ", tags) + " ";
    }

    private static ReviewState state(EvidenceRecord claim) {
        return claim.review() == null ? ReviewState.NONE : claim.review().status();
    }

    private void entity(Party party, Set<String> tags) {
        Entity entity = party.entity();
        if (party.isPlace()) {
            add(Tag.place(entity.name()), party, tags);
        }
        if (party.key().kind() == Kind.PRODUCT) {
            entity.hsCodes().forEach(code -> headings(code.replaceAll("[^0-9]", ""), party, tags));
            if (entity.category() != null) {
                add(Tag.category(entity.category()), party, tags);
            }
        }
        entity.links().stream()
                .map(Entity.Link::list)
                .filter(watchLists::contains)
                .forEach(list -> {
                    tags.add(Tag.list(list));
                    tags.add(Tag.ANY_LIST);
                });
    }

    private static void headings(String digits, Party party, Set<String> tags) {
        for (int length : HEADINGS) {
            if (digits.length() >= length) {
                add(Tag.heading(digits.substring(0, length)), party, tags);
            }
        }
    }

    /** What a party is, with its role and without. */
    private static void add(String tag, Party party, Set<String> tags) {
        tags.add(tag);
        tags.add(tag + Tag.role(party.role()));
    }
}
