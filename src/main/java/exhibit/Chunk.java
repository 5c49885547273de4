package exhibit;

import static java.util.Objects.requireNonNull;

/**
 * A base phrase: the tokens {@code first} to {@code end} (exclusive) of one sentence.
 *
 * @param kind what phrase
 * @param first index of the first token in the sentence
 * @param end index one past the last token
 */
public record Chunk(Kind kind, int first, int end) {
    /** Base phrases; what is in none of them is outside every chunk. */
    public enum Kind {
        /** Noun phrase without what follows its head. */
        NP,
        /** Verb group with auxiliaries, negation and "to". */
        VP
    }

    public Chunk {
        requireNonNull(kind, "kind");
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("empty chunk: " + first + " to " + end);
        }
    }
}
