package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.Span;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.GoldSpan;
import exhibit.quality.names.RowNames.Group;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts one sentence, by the rules of {@code training/exhibit_training/evaluate.py}: a type is scored only where the source
 * marks it completely; a name found on a word of unknown state counts for nothing; a mark that leaves the type open counts in
 * no single type, and a name found right there neither, but in the group of its types. Immutable.
 */
final class Scorer {
    private final Set<EntityType> chosen;

    /**
     * @param chosen types to score; a group is scored with all of its types
     */
    Scorer(Set<EntityType> chosen) {
        this.chosen = Set.copyOf(chosen);
    }

    /** The rows that the sentence's source marks completely, spans or none. */
    Map<String, Tally> score(Answer answer) {
        Map<String, Tally> rows = new LinkedHashMap<>();
        GoldSentence gold = answer.gold();
        Set<EntityType> apart = EnumSet.noneOf(EntityType.class);
        for (EntityType type : RowNames.TYPES) {
            if (chosen.contains(type) && gold.isComplete(type)) {
                apart.add(type);
                rows.put(type.name(), single(answer, type));
            }
        }
        Tally micro = sum(rows, apart);
        Tally either = Tally.NONE;
        for (Group group : RowNames.GROUPS) {
            if (chosen.containsAll(group.types()) && group.isScoredIn(gold)) {
                Tally tally = group.either() ? either(answer, group) : sum(rows, group.types());
                rows.put(group.name(), tally);
                if (group.either()) {
                    apart.removeAll(group.types());
                    either = either.plus(tally);
                }
            }
        }
        if (!rows.isEmpty()) {
            rows.put(RowNames.MICRO, micro);
            rows.put(RowNames.MICRO_EITHER, either.plus(sum(rows, apart)));
        }
        return rows;
    }

    private static Tally sum(Map<String, Tally> rows, Set<EntityType> types) {
        return types.stream().map(type -> rows.get(type.name())).reduce(Tally.NONE, Tally::plus);
    }

    private static Tally single(Answer answer, EntityType type) {
        Set<Span> open = spans(answer, span -> span.isOpen() && span.types().contains(type));
        Set<Span> have = found(answer, Set.of(type));
        Set<Span> loose = new HashSet<>(have);
        loose.removeIf(span -> touches(span, open));
        have.removeAll(open);
        return tally(spans(answer, span -> span.types().equals(Set.of(type))), have, loose);
    }

    private static Tally either(Answer answer, Group group) {
        Set<EntityType> complete = EnumSet.copyOf(group.types());
        complete.retainAll(answer.gold().completeTypes());
        Set<Span> want = spans(answer, span -> span.types().stream().anyMatch(complete::contains));
        Set<Span> have = found(answer, complete);
        Set<Span> loose = new HashSet<>(have);
        for (Span span : found(answer, group.types())) {
            if (want.contains(span)) {
                have.add(span);
            }
            if (touches(span, want)) {
                loose.add(span);
            }
        }
        return tally(want, have, loose);
    }

    private static Tally tally(Set<Span> want, Set<Span> have, Set<Span> loose) {
        return new Tally(
                want.size(),
                have.size(),
                count(want, have::contains),
                count(want, span -> touches(span, loose)),
                loose.size(),
                count(loose, span -> touches(span, want)));
    }

    private static int count(Set<Span> spans, Predicate<Span> condition) {
        return (int) spans.stream().filter(condition).count();
    }

    private static boolean touches(Span span, Set<Span> others) {
        return others.stream().anyMatch(span::overlaps);
    }

    private static Set<Span> spans(Answer answer, Predicate<GoldSpan> condition) {
        List<GoldSpan> spans = answer.gold().spans();
        return spans.stream().filter(condition).map(GoldSpan::words).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Span> found(Answer answer, Set<EntityType> types) {
        return answer.known().stream()
                .filter(name -> types.contains(name.type()))
                .map(Found::words)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
