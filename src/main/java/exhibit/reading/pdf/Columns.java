package exhibit.reading.pdf;

import java.util.List;

/** Where the columns of one page begin and end, as far as a line needs to know its own. */
final class Columns {
    private final List<Line> lines;

    Columns(List<Line> lines) {
        this.lines = lines;
    }

    /** The left edge of the column that a line stands in, in points. */
    float left(Line line) {
        float reach = 3 * line.size();
        return (float) lines.stream()
                .filter(other -> Math.abs(other.x() - line.x()) < reach && similar(line, other))
                .mapToDouble(Line::x)
                .min()
                .orElse(line.x());
    }

    /** The right edge, in points. */
    float right(Line line) {
        float reach = 3 * line.size();
        return (float) lines.stream()
                .filter(other -> Math.abs(other.x() - line.x()) < reach && similar(line, other))
                .mapToDouble(Line::right)
                .max()
                .orElse(line.right());
    }

    /** Whether the line leaves room for another word, so that its end is a paragraph's. */
    boolean isShort(Line line) {
        float right = right(line);
        return line.right() < right - Math.max(4 * line.size(), 0.12f * (right - left(line)));
    }

    private static boolean similar(Line one, Line other) {
        return Math.abs(one.size() - other.size()) < 1.5f;
    }
}
