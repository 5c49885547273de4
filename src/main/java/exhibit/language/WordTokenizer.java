package exhibit.language;

import exhibit.Span;
import exhibit.lexicon.Abbreviations;
import exhibit.lexicon.Abbreviations.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words and marks, in the manner of the Penn Treebank but with hyphenated words whole. Every
 * character that is no space is in exactly one token. Immutable.
 */
public final class WordTokenizer {
    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Cf}]";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}\\p{Cf}_]";

    /** One token, tried in this order: addresses, initialisms, money signs, numbers and words, runs of one mark, any sign. */
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?:https?://|www\\.)[^\\s<>\"\\u201d)\\]]*[^\\s<>\"\\u201d)\\].,;:!?]",
            "[\\p{L}\\p{N}._%+]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
            "(?:\\p{L}\\.){2,}" + "(?:(?:\\p{L}(?!" + WORD + "))|" + HYPHEN + WORD + "+(?:" + HYPHEN + WORD + "+)*)?",
            "\\p{Lu}{1,3}\\p{Sc}",
            "\\p{Sc}",
            "\\p{N}{1,3}(?:,\\p{N}{3})+(?!\\p{N})(?:\\.\\p{N}+)?(?:" + HYPHEN + WORD + "+)*",
            WORD + "+(?:(?:" + HYPHEN + "|(?<=\\p{N})[./:](?=\\p{N})|(?<=\\p{Lu})&(?=\\p{Lu})|(?<=" + LETTER
                    + ")['\\u2019](?=" + LETTER + ")|(?<=[\\p{Ll}\\p{N}])\\.(?=(?:com|org|net|gov|edu|html?|pdf)\\b))"
                    + WORD + "+)*",
            "\\.{2,}|-{2,}|\\*{2,}|_{2,}|={2,}",
            "(?s:.)\\p{M}*"));

    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=\\p{L})n['\\u2019]t$|['\\u2019](?:s|re|ve|ll|d|m)$");
    private static final Pattern CANNOT = Pattern.compile("(?i)cannot");

    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\p{P}*");

    private final Abbreviations abbreviations;

    public WordTokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of one sentence in order, in positions of {@code text}. */
    public List<Span> tokenize(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = sentence.end();
        int index = sentence.start();
        while (index < end) {
            if (isSpace(text.charAt(index))) {
                index++;
                continue;
            }
            matcher.region(index, end).useTransparentBounds(true);
            Span token = new Span(index, matcher.lookingAt() ? Math.min(matcher.end(), end) : index + 1);
            token = withFullStop(text, token, end);
            addWithoutClitic(text, token, tokens);
            index = token.end();
        }
        return tokens;
    }

    /** Spaces of every script; the zero-width joiners of emoji and Persian are none. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Takes the full stop of an abbreviation or initial in, unless it can only be that of the sentence. */
    private Span withFullStop(String text, Span token, int end) {
        int stop = token.end();
        if (stop >= end || text.charAt(stop) != '.' || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
            return token;
        }
        Span whole = new Span(token.start(), stop + 1);
        boolean last = isLast(text, stop + 1, end);
        Optional<Kind> kind = abbreviations.kind(whole.in(text));
        boolean takes;
        if (kind.isPresent()) {
            takes = switch (kind.get()) {
                case INSIDE -> !last;
                case EITHER -> true;
                case NUMBER -> isBeforeNumber(text, stop + 1, end);
            };
        } else {
            takes = !last && token.length() == 1 && Character.isUpperCase(text.charAt(token.start()));
        }
        return takes ? whole : token;
    }

    private static boolean isLast(String text, int from, int end) {
        for (int index = from; index < end; index++) {
            if (Character.isLetterOrDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBeforeNumber(String text, int from, int end) {
        int index = from;
        while (index < end && isSpace(text.charAt(index))) {
            index++;
        }
        int start = index;
        while (index < end && !isSpace(text.charAt(index))) {
            if (Character.isDigit(text.charAt(index))) {
                return true;
            }
            index++;
        }
        return ROMAN.matcher(text.substring(start, index)).matches();
    }

    private static void addWithoutClitic(String text, Span token, List<Span> tokens) {
        String word = token.in(text);
        if (word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0) {
            Matcher clitic = CLITIC.matcher(word);
            if (clitic.find() && clitic.start() > 0) {
                int cut = token.start() + clitic.start();
                tokens.add(new Span(token.start(), cut));
                tokens.add(new Span(cut, token.end()));
                return;
            }
        }
        if (word.length() == 6 && CANNOT.matcher(word).matches()) {
            tokens.add(new Span(token.start(), token.start() + 3));
            tokens.add(new Span(token.start() + 3, token.end()));
            return;
        }
        tokens.add(token);
    }
}
