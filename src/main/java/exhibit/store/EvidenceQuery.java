package exhibit.store;

import exhibit.OffsetUnit;
import java.util.List;
import java.util.Optional;

/**
 * Which evidence records are asked for, over all documents.
 *
 * @param unit how their positions are counted
 * @param conditions each must be met; without any, all are found, co-mentions too
 * @param order in which they come
 */
public record EvidenceQuery(OffsetUnit unit, List<Condition> conditions, EvidenceOrder order) {
    public EvidenceQuery {
        conditions = List.copyOf(conditions);
    }

    /** In the order they were kept. */
    public EvidenceQuery(OffsetUnit unit, Condition... conditions) {
        this(unit, List.of(conditions), EvidenceOrder.KEPT);
    }

    /** The words that are searched for, if any. */
    Optional<Says> words() {
        return conditions.stream()
                .filter(Says.class::isInstance)
                .map(Says.class::cast)
                .findFirst();
    }

    /** The same for queries that find the same records in the same order; the unit only changes how they are counted. */
    String list() {
        return "evidence\n" + order + "\n"
                + conditions.stream().map(Condition::toString).sorted().toList();
    }
}
