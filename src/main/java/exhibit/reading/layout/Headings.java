package exhibit.reading.layout;

import java.util.regex.Pattern;

/** Headings where only the words tell them: short, without a stop, most words capital. */
public final class Headings {
    private static final int LONGEST = 90;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{2,}");
    private static final Pattern CAPTION = Pattern.compile("^(?:Figure|Table|Box|Exhibit|Chart|Map)\\s+[\\dA-Z]");

    private Headings() {}

    public static boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || text.isBlank() || ".!,;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
        long words = WORD.matcher(text).results().count();
        long capital = WORD.matcher(text)
                .results()
                .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                .count();
        return begins && words > 0 && capital * 2 >= words && !isCaption(text);
    }

    /** Whether the words name a figure or table: not a section of the text. */
    public static boolean isCaption(String text) {
        return CAPTION.matcher(text).find();
    }
}
