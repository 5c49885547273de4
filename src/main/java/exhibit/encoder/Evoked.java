package exhibit.encoder;

import exhibit.Assertion;
import exhibit.EvidenceType;
import java.util.List;

/**
 * A claim that a word evokes.
 *
 * @param word index of the word
 * @param type what is claimed
 * @param probability that it is, 0.0 to 1.0
 * @param assertion the likeliest
 * @param parts of names, by the name's last word
 */
public record Evoked(int word, EvidenceType type, double probability, Assertion assertion, List<Part> parts) {
    /**
     * A name's part.
     *
     * @param word index of the name's last word
     * @param role the likeliest
     * @param probability of that role, 0.0 to 1.0
     */
    public record Part(int word, String role, double probability) {}

    public Evoked {
        parts = List.copyOf(parts);
    }
}
