package exhibit.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A first letter set as tall as several lines, given back to the word that it begins. */
final class DropCaps {
    /** In sizes of the words beside it: a smaller letter is no initial. */
    private static final float TALL = 1.8f;

    private DropCaps() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines);
        for (Line line : lines) {
            if (isLetter(line)) {
                lines.stream()
                        .filter(other -> isBeside(line, other))
                        .min(Comparator.comparing(Line::y))
                        .ifPresent(first -> {
                            joined.set(joined.indexOf(first), first.after(line));
                            joined.remove(line);
                        });
            }
        }
        return joined;
    }

    private static boolean isLetter(Line line) {
        String text = line.text().strip();
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    private static boolean isBeside(Line letter, Line other) {
        return letter.size() > TALL * other.size()
                && other.y() <= letter.y()
                && other.y() > letter.y() - letter.size()
                && other.x() > letter.x()
                && other.x() < letter.right() + 2 * other.size()
                && Character.isLowerCase(other.text().codePointAt(0));
    }
}
