package exhibit.mention;

import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;

/** The words of a sentence's tokens, for look-ups in lists. */
final class Names {
    private Names() {}

    /** The stretch of the text from one token to another, the second exclusive. */
    static Span span(Sentence sentence, int first, int end) {
        return new Span(
                sentence.tokens().get(first).span().start(),
                sentence.tokens().get(end - 1).span().end());
    }

    /** The words of some tokens, every white space a single space; empty where the sentence has none there. */
    static String text(SourceText source, Sentence sentence, int first, int end) {
        return first < 0 || end > sentence.tokens().size() || first >= end
                ? ""
                : singleSpaced(source.words(span(sentence, first, end)));
    }

    /** Called for every look-up in every list: no regular expression, and no copy where nothing changes. */
    private static String singleSpaced(String words) {
        boolean clean = true;
        for (int index = 0; index < words.length() && clean; index++) {
            char unit = words.charAt(index);
            clean = !Character.isWhitespace(unit) || unit == ' ' && words.charAt(index - 1) != ' ';
        }
        return clean ? words : words.replaceAll("\\s+", " ");
    }

    /** Whether a token begins with a capital letter. */
    static boolean isCapitalised(SourceText source, Sentence sentence, int index) {
        String word = text(source, sentence, index, index + 1);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether all letters of a token are capitals, as in an acronym of two letters or more. */
    static boolean isAcronym(String word) {
        return word.matches("\\p{Lu}[\\p{Lu}\\p{N}&-]+");
    }
}
