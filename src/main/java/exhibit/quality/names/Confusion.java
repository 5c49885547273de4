package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.Span;
import exhibit.quality.gold.GoldSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What marked names were taken for: of the names found that share a word with a marked one the exact span, else the longest
 * share, else the right type decides. A row {@link #NONE} counts names found where nothing is marked. Used by one thread.
 */
final class Confusion {
    static final String NONE = "none";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Set<EntityType> chosen;

    Confusion(Set<EntityType> chosen) {
        this.chosen = Set.copyOf(chosen);
    }

    void add(Answer answer) {
        for (GoldSpan span : answer.gold().spans()) {
            boolean wanted = span.types().stream().anyMatch(chosen::contains)
                    && !answer.gold().hasUnknown(span.words());
            if (wanted) {
                count(
                        span.mark(),
                        nearest(span, answer.known())
                                .map(name -> name.type().name())
                                .orElse(NONE));
            }
        }
        Set<EntityType> complete = answer.gold().completeTypes();
        for (Found name : answer.known()) {
            boolean scored = chosen.contains(name.type()) && complete.contains(name.type());
            if (scored
                    && answer.gold().spans().stream()
                            .noneMatch(span -> span.words().overlaps(name.words()))) {
                count(NONE, name.type().name());
            }
        }
    }

    /** The name found that stands for a marked one; empty where none shares a word with it. */
    static Optional<Found> nearest(GoldSpan span, List<Found> found) {
        return found.stream()
                .filter(name -> name.words().overlaps(span.words()))
                .max(Comparator.comparing((Found name) -> name.words().equals(span.words()))
                        .thenComparing(name -> shared(name.words(), span.words()))
                        .thenComparing(name -> span.types().contains(name.type()))
                        .thenComparing(name -> -name.words().length()));
    }

    private static int shared(Span left, Span right) {
        return Math.min(left.end(), right.end()) - Math.max(left.start(), right.start());
    }

    private void count(String gold, String found) {
        counts.computeIfAbsent(gold, unseen -> new TreeMap<>()).merge(found, 1, Integer::sum);
    }

    /** Counts by mark, then by the type found; {@link #NONE} among both. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }
}
