package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.quality.Reliability;
import exhibit.quality.ReliabilityBins;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.GoldSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reliability of names found, of types that their source marks completely. Right is the exact span and a type that the mark
 * may be. Used by one thread.
 */
final class Calibration {
    /** The row over all types. */
    static final String ALL = "ALL";

    private final Map<String, ReliabilityBins> rows = new LinkedHashMap<>();
    private final Set<EntityType> chosen;

    Calibration(Set<EntityType> chosen) {
        this.chosen = Set.copyOf(chosen);
        RowNames.TYPES.forEach(type -> rows.put(type.name(), new ReliabilityBins()));
        rows.put(ALL, new ReliabilityBins());
    }

    void add(Answer answer) {
        GoldSentence gold = answer.gold();
        Set<EntityType> complete = gold.completeTypes();
        for (Found name : answer.known()) {
            if (chosen.contains(name.type()) && complete.contains(name.type())) {
                boolean right = gold.spans().stream().anyMatch(span -> isRight(name, span));
                rows.get(name.type().name()).add(name.confidence(), right);
                rows.get(ALL).add(name.confidence(), right);
            }
        }
    }

    private static boolean isRight(Found name, GoldSpan span) {
        return span.words().equals(name.words()) && span.types().contains(name.type());
    }

    /** The types with a name found, in the order of the table, then all together. */
    List<Reliability> reliabilities() {
        return rows.entrySet().stream()
                .map(row -> row.getValue().reliability(row.getKey()))
                .filter(row -> row.number() > 0)
                .toList();
    }
}
