package exhibit.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Type on one baseline that was set in one go.
 *
 * @param page from 1
 * @param cells its parts, more than one where wide gaps part them, as in a table
 * @param x left edge in points
 * @param right right edge in points
 * @param y baseline in points from the top
 * @param size the font size of most of it, in points
 * @param bold whether all of it is bold
 * @param turned whether it runs in another direction than the page
 * @param tag what the structure says of its first type, or {@code null}
 */
record Line(
        int page,
        List<String> cells,
        float x,
        float right,
        float y,
        float size,
        boolean bold,
        boolean turned,
        Tag tag) {
    Line {
        cells = List.copyOf(cells);
    }

    String text() {
        return cells.size() == 1 ? cells.get(0) : String.join(" ", cells);
    }

    String row() {
        return cells.stream().collect(Collectors.joining("\t"));
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    boolean isArtifact() {
        return tag != null && tag.isIn(Tag.Role.ARTIFACT);
    }

    /** The same line with the words of another set before it, without a space. */
    Line after(Line initial) {
        List<String> words = new ArrayList<>(cells);
        words.set(0, initial.text().strip() + cells.get(0));
        return new Line(page, words, initial.x(), right, y, size, bold, turned, tag);
    }

    boolean overlaps(Line other) {
        return x < other.right && other.x < right;
    }
}
