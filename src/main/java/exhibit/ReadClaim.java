package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the encoder takes for a claim in a sentence, before names and grammar are weighed.
 *
 * @param trigger the word that evokes it, in UTF-16 units of the source text
 * @param type what is claimed
 * @param probability that the word evokes it, 0.0 to 1.0
 * @param assertion the likeliest
 * @param parts words that may end a name with a part in it, in order
 */
public record ReadClaim(Span trigger, EvidenceType type, double probability, Assertion assertion, List<Part> parts) {
    /** The role of who says so. */
    public static final String SOURCE = "BY";

    /**
     * The likeliest part of a name.
     *
     * @param end where the name ends, in UTF-16 units of the source text
     * @param role a role of the record's companies, products or countries, or {@link #SOURCE}
     * @param probability of that role, 0.0 to 1.0
     */
    public record Part(int end, String role, double probability) {}

    public ReadClaim {
        requireNonNull(trigger, "trigger");
        requireNonNull(type, "type");
        requireNonNull(assertion, "assertion");
        parts = List.copyOf(parts);
    }
}
