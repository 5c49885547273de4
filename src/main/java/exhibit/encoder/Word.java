package exhibit.encoder;

/**
 * What the model labels: a token or, where hyphens and slashes cut it, a part of one.
 *
 * @param text as written
 * @param token index of its token in the sentence
 * @param from where it begins in its token, in UTF-16 units
 */
public record Word(String text, int token, int from) {
    /** Whether it continues a token. */
    boolean isGlued() {
        return from > 0;
    }
}
