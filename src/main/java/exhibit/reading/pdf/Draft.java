package exhibit.reading.pdf;

import exhibit.Block.Kind;
import exhibit.reading.layout.LineJoiner;
import exhibit.reading.layout.Passage;
import exhibit.reading.layout.Piece;
import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, while the rest of the page is still being looked at. */
final class Draft {
    private final List<Line> lines = new ArrayList<>();
    private final Kind kind;

    Draft(Kind kind, List<Line> lines) {
        this.kind = kind;
        this.lines.addAll(lines);
    }

    Kind kind() {
        return kind;
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    void append(Draft other) {
        lines.addAll(other.lines);
    }

    /** One piece for each page; none if the lines hold nothing but blanks. */
    List<Passage> passage(LineJoiner joiner) {
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Line line : lines) {
            joiner.append(text, kind == Kind.TABLE_ROW ? line.row() : line.text());
            if (pages.isEmpty() || pages.get(pages.size() - 1) != line.page()) {
                pages.add(line.page());
                ends.add(text.length());
            } else {
                ends.set(ends.size() - 1, text.length());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < pages.size(); index++) {
            int end = Math.min(ends.get(index), text.length());
            if (!text.substring(start, end).isBlank()) {
                pieces.add(new Piece(pages.get(index), text.substring(start, end)));
                start = end;
            }
        }
        return pieces.isEmpty() ? List.of() : List.of(new Passage(kind, pieces));
    }
}
