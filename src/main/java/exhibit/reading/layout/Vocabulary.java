package exhibit.reading.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one document, to tell a hyphen of the line's end from a hyphen of the word. */
public final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    /** A shorter rest is an ending: "high-" and "est". */
    private static final int SHORTEST_SECOND = 5;

    private static final Set<String> FIRSTS = firsts();

    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds the words of one line, but its last if a hyphen ends it. */
    public void addLine(CharSequence line) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            boolean broken = words.end() == line.length() - 1 && isHyphen(line.charAt(words.end()));
            if (!broken) {
                String word = words.group().toLowerCase(Locale.ROOT);
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    /**
     * Whether the hyphen belongs to the word that {@code first-second} was broken at.
     *
     * <p>The document decides: the form that it uses elsewhere wins; a compound of two words that it also uses apart keeps its
     * hyphen, and so does one whose first part nearly always has one; else the hyphen was the line's.
     */
    boolean keepsHyphen(String first, String second) {
        String joined = (first + second).toLowerCase(Locale.ROOT);
        String hyphenated = (first + "-" + second).toLowerCase(Locale.ROOT);
        int whole = count(joined);
        int parted = count(hyphenated);
        if (whole != parted) {
            return parted > whole;
        }
        String tail = first.substring(first.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return first.contains("-")
                || (FIRSTS.contains(tail) && second.length() >= SHORTEST_SECOND)
                || (isWord(tail) && isWord(second.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> firsts() {
        try (InputStream list = Vocabulary.class.getResourceAsStream("/reading/hyphen-firsts.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of first parts cannot be read", e);
        }
    }

    private boolean isWord(String word) {
        return word.length() >= 3 && count(word) > 0;
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u00AD';
    }
}
