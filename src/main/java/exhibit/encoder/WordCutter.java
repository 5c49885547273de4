package exhibit.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts tokens before and after every hyphen, dash and slash: "U.S.-Mexico" is three words. Immutable. */
public final class WordCutter {
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");
    private static final String JOINS = "-\u2010\u2011\u2012\u2013\u2014/";

    private final Set<String> whole;

    /**
     * @param whole tokens that are never cut
     */
    public WordCutter(Set<String> whole) {
        this.whole = Set.copyOf(whole);
    }

    /** The words of a sentence's tokens, in order. */
    public List<Word> cut(List<String> tokens) {
        List<Word> words = new ArrayList<>(tokens.size() + 4);
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index);
            if (isWhole(token)) {
                words.add(new Word(token, index, 0));
            } else {
                addParts(token, index, words);
            }
        }
        return words;
    }

    private boolean isWhole(String token) {
        return whole.contains(token)
                || token.codePoints().noneMatch(Letters::isAlphanumeric)
                || token.chars().noneMatch(unit -> JOINS.indexOf(unit) >= 0)
                || ADDRESS.matcher(token).find();
    }

    private static void addParts(String token, int index, List<Word> words) {
        int from = 0;
        for (int at = 0; at < token.length(); at++) {
            if (JOINS.indexOf(token.charAt(at)) >= 0) {
                if (at > from) {
                    words.add(new Word(token.substring(from, at), index, from));
                }
                words.add(new Word(token.substring(at, at + 1), index, at));
                from = at + 1;
            }
        }
        if (from < token.length()) {
            words.add(new Word(token.substring(from), index, from));
        }
    }
}
