package exhibit.evidence;

/**
 * A constituent of a clause, in order of the text.
 *
 * @param kind a {@link Phrase.Kind}; {@code NOUN} is a nominal, {@code PREPOSITION} one with its nominal
 * @param first its first token
 * @param end one past its last token
 * @param word the preposition in canonical form, or an empty string
 * @param nominal of NOUN and most PREPOSITIONs; {@code null} before a gerund and for all else
 */
record Element(Phrase.Kind kind, int first, int end, String word, Nominal nominal) {
    boolean is(Phrase.Kind wanted) {
        return kind == wanted;
    }

    boolean isPreposition(String wanted) {
        return kind == Phrase.Kind.PREPOSITION && word.equals(wanted);
    }

    boolean hasNominal() {
        return nominal != null;
    }
}
