package exhibit.reading.layout;

import java.util.regex.Pattern;

/** What begins an item of a list: bullets, dashes, numbers and letters with a point or parenthesis. */
public final class ListMarks {
    private static final String BULLETS = "•‣⁃∙●○◦▪▫■□◆◇➢➤►▶✓✔·\u2023\uF0B7\uF0A7\uF0D8\uF02D";
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[" + BULLETS + "]\\s*|[–—*-]\\s+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)\\s+|\\d{1,2}\\.\\s+)(?=\\S)");

    private ListMarks() {}

    /** Whether the words are nothing but a mark. */
    public static boolean isMark(CharSequence words) {
        if (words.length() == 1) {
            char mark = words.charAt(0);
            return BULLETS.indexOf(mark) >= 0
                    || mark == '–'
                    || mark == '—'
                    || mark == '-'
                    || mark == '*'
                    || mark == 'o';
        }
        return words.length() <= 6 && NUMBER.matcher(words).matches();
    }

    /** Whether the words begin with a mark. */
    public static boolean startsItem(CharSequence words) {
        return ITEM.matcher(words).find();
    }
}
