package exhibit.encoder;

import exhibit.Span;
import exhibit.Token;
import java.util.List;

/**
 * What the model labels: a token or, where hyphens and slashes cut it, a part of one.
 *
 * @param text as written
 * @param token index of its token in the sentence
 * @param from where it begins in its token, in UTF-16 units
 */
public record Word(String text, int token, int from) {
    /** Where it stands in the text whose tokens were cut. */
    public Span span(List<Token> tokens) {
        int start = tokens.get(token).span().start() + from;
        return new Span(start, start + text.length());
    }

    /** Whether it continues a token. */
    boolean isGlued() {
        return from > 0;
    }
}
