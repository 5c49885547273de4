package exhibit.quality.claims;

import java.util.EnumMap;
import java.util.Map;

/** How many of each {@link Count}, and the figures that come of them. Used by one thread. */
final class Counts {
    private final Map<Count, Integer> numbers = new EnumMap<>(Count.class);

    /** All of them by name, those that are 0 included. */
    Map<Count, Integer> numbers() {
        Map<Count, Integer> all = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            all.put(count, of(count));
        }
        return all;
    }

    int of(Count count) {
        return numbers.getOrDefault(count, 0);
    }

    void add(Count count, int number) {
        if (number != 0) {
            numbers.merge(count, number, Integer::sum);
        }
    }

    void add(Count count, boolean holds) {
        add(count, holds ? 1 : 0);
    }

    void add(Counts other, int times) {
        if (times != 0) {
            other.numbers.forEach((count, number) -> add(count, times * number));
        }
    }

    double recordRecall() {
        return share(Count.HALF, of(Count.CLAIMS));
    }

    double recordPrecision() {
        return share(Count.PAIRED, of(Count.RETURNED));
    }

    double exact() {
        return share(Count.EXACT, of(Count.CLAIMS));
    }

    double slotPrecision() {
        return share(Count.SLOTS_RIGHT, of(Count.SLOTS_RIGHT) + of(Count.ROLE_WRONG) + of(Count.MADE_UP));
    }

    double slotRecall() {
        return share(Count.SLOTS_RIGHT, of(Count.SLOTS));
    }

    double slotF1() {
        double both = slotPrecision() + slotRecall();
        return both == 0 ? 0 : 2 * slotPrecision() * slotRecall() / both;
    }

    private double share(Count part, int whole) {
        return whole == 0 ? 0 : (double) of(part) / whole;
    }
}
