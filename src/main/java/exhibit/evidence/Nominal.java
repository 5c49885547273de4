package exhibit.evidence;

import java.util.List;

/**
 * A noun phrase with what belongs to it: conjuncts, appositions, list members and "of" phrases.
 *
 * @param parts in order of the text, the first being the head
 */
record Nominal(List<Part> parts) {
    /** How a part belongs to the nominal. */
    enum Relation {
        HEAD,
        CONJUNCT,
        APPOSITION,
        /** After "such as", "including". */
        MEMBER,
        /** After "of". */
        OF,
        /** A place after it: "exporters in Hong Kong". */
        PLACE
    }

    /**
     * One base noun phrase.
     *
     * @param relation to the head
     * @param first its first token
     * @param end one past its last token
     * @param head the token of its head noun
     */
    record Part(Relation relation, int first, int end, int head) {}

    Nominal {
        parts = List.copyOf(parts);
    }

    Part head() {
        return parts.get(0);
    }

    int first() {
        return head().first();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** The same with a further part. */
    Nominal with(Part part) {
        return new Nominal(java.util.stream.Stream.concat(parts.stream(), java.util.stream.Stream.of(part))
                .toList());
    }

    /** The parts from one on to its "of" phrases: what that one part alone means. */
    List<Part> ofPhrases(Part part) {
        int from = parts.indexOf(part) + 1;
        int to = from;
        while (to < parts.size() && parts.get(to).relation() == Relation.OF) {
            to++;
        }
        return parts.subList(from, to);
    }
}
