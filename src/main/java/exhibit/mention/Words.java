package exhibit.mention;

import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of one sentence; the parts of a hyphenated token are words of their own. */
record Words(SourceText source, Sentence sentence, List<Word> list) {
    /**
     * One word.
     *
     * @param token index of its token in the sentence
     */
    record Word(Span span, String text, String tag, String lemma, int token) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean isLetters() {
            return Character.isLetter(text.charAt(0));
        }

        boolean isProper() {
            return tag.startsWith("NNP");
        }
    }

    static Words of(SourceText source, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int index = 0; index < sentence.tokens().size(); index++) {
            addParts(source, sentence.tokens().get(index), index, words);
        }
        return new Words(source, sentence, List.copyOf(words));
    }

    private static void addParts(SourceText source, Token token, int index, List<Word> words) {
        String text = source.words(token.span());
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean hyphen = text.charAt(at) == '-' || text.charAt(at) == '\u2013' || text.charAt(at) == '/';
            if (hyphen && at > from && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                words.add(part(token, text, from, at, index));
                from = at + 1;
            }
        }
        words.add(part(token, text, from, text.length(), index));
    }

    private static Word part(Token token, String text, int from, int to, int index) {
        int start = token.span().start();
        String part = text.substring(from, to);
        String lemma = part.length() == text.length() ? token.lemma() : part.toLowerCase(Locale.ROOT);
        return new Word(new Span(start + from, start + to), part, token.tag(), lemma, index);
    }

    int size() {
        return list.size();
    }

    Word get(int index) {
        return list.get(index);
    }

    /** The word's text, or an empty string outside the sentence. */
    String text(int index) {
        return index < 0 || index >= list.size() ? "" : list.get(index).text();
    }

    Span span(int first, int end) {
        return new Span(list.get(first).span().start(), list.get(end - 1).span().end());
    }

    /** The words {@code first} to {@code end} as written, white space and apostrophes made plain. */
    String phrase(int first, int end) {
        String text = source.text();
        Span span = span(first, end);
        StringBuilder plain = new StringBuilder(span.length());
        for (int at = span.start(); at < span.end(); at++) {
            char letter = text.charAt(at);
            if (!Character.isWhitespace(letter)) {
                plain.append(letter == '\u2019' ? '\'' : letter);
            } else if (!Character.isWhitespace(text.charAt(at - 1))) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
