package exhibit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text has words, in any form that has the same stem: {@code pumps "dual use" -steel turb*} wants pumps, the phrase and a word that
 * begins with turb, and no steel.
 *
 * @param words at most {@value #LONGEST} characters with at least one word that is wanted
 * @param inDocument whether they may stand anywhere in the record's document; else they are looked for in its quote
 */
public record Says(String words, boolean inDocument) implements Condition {
    /** Characters of the words at most. */
    public static final int LONGEST = 500;

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    /**
     * Takes the words as a person writes them.
     *
     * @throws IllegalArgumentException if they are too long, or none is wanted
     */
    public Says {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
        if (terms(words, false).isEmpty()) {
            throw new IllegalArgumentException("no word");
        }
    }

    @Override
    public void narrow(Selection selection) {
        if (inDocument) {
            selection.where("evidence.document IN (SELECT rowid FROM text_search WHERE text_search MATCH "
                    + selection.bind(match()) + ")");
        } else {
            selection.quote(match());
        }
    }

    /** The words as an FTS5 query. */
    String match() {
        String wanted = terms(words, false).stream().collect(Collectors.joining(" AND "));
        List<String> unwanted = terms(words, true);
        return unwanted.isEmpty() ? wanted : "(" + wanted + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    /** Any of the words as an FTS5 query, for a part of a text that has them all. */
    String anyMatch() {
        return String.join(" OR ", terms(words, false));
    }

    private static List<String> terms(String words, boolean unwanted) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(words);
        while (matcher.find()) {
            String term = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            boolean isWord = term.codePoints().anyMatch(Character::isLetterOrDigit);
            if (isWord && unwanted == !matcher.group(1).isEmpty()) {
                boolean isBeginning = matcher.group(2) == null && term.endsWith("*");
                terms.add("\"" + term.replace("*", " ").strip() + "\"" + (isBeginning ? " *" : ""));
            }
        }
        return terms;
    }
}
