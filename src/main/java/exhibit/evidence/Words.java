package exhibit.evidence;

import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import java.util.Locale;

/** A sentence's tokens by index: form, lemma and tag. Outside the sentence each is an empty string. */
record Words(SourceText source, Sentence sentence) {
    int size() {
        return sentence.tokens().size();
    }

    String form(int index) {
        return has(index) ? source.words(token(index).span()) : "";
    }

    String lower(int index) {
        return form(index).toLowerCase(Locale.ROOT);
    }

    String lemma(int index) {
        return has(index) ? token(index).lemma() : "";
    }

    String tag(int index) {
        return has(index) ? token(index).tag() : "";
    }

    boolean isNoun(int index) {
        return tag(index).startsWith("NN");
    }

    boolean isVerb(int index) {
        return tag(index).startsWith("VB");
    }

    /** The stretch of the text from one token to another, the second exclusive. */
    Span span(int first, int end) {
        return new Span(token(first).span().start(), token(end - 1).span().end());
    }

    String text(int first, int end) {
        return source.words(span(first, end));
    }

    /** The token that holds a position of the text, else the next; the last where none follows. */
    int tokenAt(int position) {
        int token = 0;
        while (token < size() - 1 && token(token).span().end() <= position) {
            token++;
        }
        return token;
    }

    private Token token(int index) {
        return sentence.tokens().get(index);
    }

    private boolean has(int index) {
        return index >= 0 && index < size();
    }
}
