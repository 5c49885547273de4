package exhibit.evidence;

/**
 * A unit of the partial parse: a base phrase or a word that joins phrases.
 *
 * @param kind what it does
 * @param first its first token
 * @param end one past its last token
 * @param word the preposition in its canonical form, or an empty string
 */
record Phrase(Kind kind, int first, int end, String word) {
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        CONJUNCTION,
        COMMA,
        /** "which", "that" after a noun, "who". */
        RELATIVE,
        /** "that" after a verb, "if", "because". */
        COMPLEMENTISER,
        /** "such as", "including": what follows are members of what precedes. */
        MEMBERS,
        /** Semicolon, colon, dash: nothing reaches over it. */
        BREAK,
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
