package exhibit;

import static java.util.Objects.requireNonNull;

/**
 * One word or punctuation mark.
 *
 * @param span where, in UTF-16 units of the source text; never empty
 * @param tag Penn Treebank part-of-speech tag, such as {@code VBN}
 * @param lemma dictionary form in lower case
 */
public record Token(Span span, String tag, String lemma) {
    public Token {
        requireNonNull(span, "span");
        requireNonNull(tag, "tag");
        requireNonNull(lemma, "lemma");
    }
}
