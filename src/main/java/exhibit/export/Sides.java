package exhibit.export;

import java.util.List;

/**
 * Between whom a claim is: the companies and countries at its two ends.
 *
 * @param from who gives, owns or imposes
 * @param to who gets, is owned or is hit; where either list is empty, the claim is between nobody
 */
record Sides(List<Argument> from, List<Argument> to) {
    /** Pairs of one claim at most: a sentence that lists a hundred firms on both sides has ten thousand. */
    private static final int MOST_PAIRS = 100;

    /** One end of each. */
    record Pair(Argument from, Argument to) {}

    Sides {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Parties stand in for who gives where nobody does; where nobody takes either, the first stands against the others. */
    static Sides of(List<Argument> arguments) {
        List<Argument> from = arguments.stream().filter(Argument::isGiving).toList();
        List<Argument> to = arguments.stream().filter(Argument::isTaking).toList();
        List<Argument> parties = arguments.stream()
                .filter(argument -> argument.role().equals("PARTY"))
                .toList();
        if (!from.isEmpty() || parties.isEmpty()) {
            return new Sides(from, to);
        }
        return to.isEmpty()
                ? new Sides(parties.subList(0, 1), parties.subList(1, parties.size()))
                : new Sides(parties, to);
    }

    /** Everyone at one end with everyone at the other, nobody with himself. */
    List<Pair> pairs() {
        return from.stream()
                .flatMap(giver -> to.stream()
                        .filter(taker -> !taker.key().equals(giver.key()))
                        .map(taker -> new Pair(giver, taker)))
                .limit(MOST_PAIRS)
                .toList();
    }
}
