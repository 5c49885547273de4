package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.quality.gold.GoldSpan;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What went wrong, by kind and by the words it went wrong with. Used by one thread. */
final class Mistakes {
    /** How a name can be wrong. */
    enum Kind {
        /** A marked name that nothing found touches. */
        MISSED,
        /** A name found that is no marked one's best match. */
        SPURIOUS,
        /** Found, but taken for another type. */
        WRONG_TYPE,
        /** The type is right, an end is not. */
        WRONG_BOUNDARY
    }

    /**
     * One mistake, made once or more.
     *
     * @param mark of the marked name; empty for spurious ones
     * @param words of the marked name; empty for spurious ones
     * @param type that was found; empty for missed ones
     * @param found the words found; empty for missed ones
     */
    record Mistake(Kind kind, String mark, String words, String type, String found) {}

    /** A mistake and how often it was made. */
    record Often(Mistake mistake, int times) {}

    private final Map<Mistake, Integer> times = new HashMap<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Set<EntityType> chosen;

    Mistakes(Set<EntityType> chosen) {
        this.chosen = Set.copyOf(chosen);
    }

    /** Only names of types that the source marks completely are held against the service. */
    void add(Answer answer) {
        Set<EntityType> complete = answer.gold().completeTypes();
        Set<Found> explained = new HashSet<>();
        for (GoldSpan span : answer.gold().spans()) {
            Optional<Found> match = Confusion.nearest(span, answer.known());
            match.ifPresent(explained::add);
            boolean scored = span.types().stream().anyMatch(type -> complete.contains(type) && chosen.contains(type));
            if (scored && !answer.gold().hasUnknown(span.words())) {
                judge(answer, span, match.orElse(null));
            }
        }
        for (Found name : answer.known()) {
            if (!explained.contains(name) && complete.contains(name.type()) && chosen.contains(name.type())) {
                String words = answer.written().text(name.words());
                count(new Mistake(Kind.SPURIOUS, "", "", name.type().name(), words));
            }
        }
    }

    private void judge(Answer answer, GoldSpan span, Found match) {
        String words = answer.written().text(span.words());
        if (match == null) {
            count(new Mistake(Kind.MISSED, span.mark(), words, "", ""));
            return;
        }
        boolean type = span.types().contains(match.type());
        if (!type || !match.words().equals(span.words())) {
            Kind kind = type ? Kind.WRONG_BOUNDARY : Kind.WRONG_TYPE;
            String found = answer.written().text(match.words());
            count(new Mistake(kind, span.mark(), words, match.type().name(), found));
        }
    }

    private void count(Mistake mistake) {
        times.merge(mistake, 1, Integer::sum);
        kinds.merge(mistake.kind(), 1, Integer::sum);
    }

    /** How many of each kind. */
    Map<Kind, Integer> kinds() {
        return kinds;
    }

    /**
     * The most frequent ones; of equally frequent ones in order of their words.
     *
     * @param size how many at most
     */
    List<Often> most(int size) {
        return times.entrySet().stream()
                .map(entry -> new Often(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Often often) -> -often.times())
                        .thenComparing(often -> often.mistake().kind())
                        .thenComparing(often -> often.mistake().words())
                        .thenComparing(often -> often.mistake().found())
                        .thenComparing(often -> often.mistake().mark())
                        .thenComparing(often -> often.mistake().type()))
                .limit(size)
                .toList();
    }
}
