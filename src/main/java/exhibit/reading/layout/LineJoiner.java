package exhibit.reading.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of one paragraph to running text. */
public final class LineJoiner {
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)[-\u2010\u00AD]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern OPEN_ADDRESS = Pattern.compile("(?:(?:https?:/|www\\.)\\S*[/=_&?%-]|[\\w.-]+@)$");

    private final Vocabulary vocabulary;

    public LineJoiner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a line to what is there, with a space, or without one where a word or an address was broken. */
    public void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        int last = text.length() - 1;
        char end = text.charAt(last);
        if (end == '\u00AD') {
            text.setLength(last);
        } else if (Vocabulary.isHyphen(end)) {
            appendAfterHyphen(text, line);
            return;
        } else if (end != '—'
                && !isNumberRange(end, line)
                && !OPEN_ADDRESS.matcher(tail(text)).find()) {
            text.append(' ');
        }
        text.append(line);
    }

    private void appendAfterHyphen(StringBuilder text, String line) {
        Matcher before = LAST_WORD.matcher(tail(text));
        Matcher after = FIRST_WORD.matcher(line);
        boolean addresses = OPEN_ADDRESS.matcher(tail(text)).find();
        if (addresses || !before.find()) {
            boolean dash = text.length() > 1 && text.charAt(text.length() - 2) == ' ';
            text.append(dash ? " " : "").append(line);
            return;
        }
        boolean lower = after.find() && Character.isLowerCase(line.charAt(0));
        if (lower && !"and".equals(after.group()) && !"or".equals(after.group()) && !"to".equals(after.group())) {
            if (!vocabulary.keepsHyphen(before.group(1), after.group())) {
                text.setLength(text.length() - 1);
            }
        } else if (lower) {
            text.append(' '); // "short- and long-term"
        }
        text.append(line);
    }

    private static boolean isNumberRange(char end, String line) {
        return end == '–' && Character.isDigit(line.charAt(0));
    }

    private static String tail(StringBuilder text) {
        int start = Math.max(0, text.length() - 200);
        return text.substring(start);
    }
}
