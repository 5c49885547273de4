package exhibit.reading.pdf;

import exhibit.Block.Kind;
import exhibit.reading.layout.LineJoiner;
import exhibit.reading.layout.Passage;
import exhibit.reading.layout.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** One piece for each page; empty only if the lines hold nothing but blanks */
    List<Passage> passage(LineJoiner joiner) {
        Map<Integer, StringBuilder> texts = new LinkedHashMap<>();
        for (Line line : lines) {
            StringBuilder text = texts.computeIfAbsent(line.page(), page -> new StringBuilder());
            joiner.append(text, kind == Kind.TABLE_ROW ? line.row() : line.text());
        }
        List<Piece> pieces = new ArrayList<>();
        texts.forEach((page, text) -> {
            if (!text.toString().isBlank()) {
                pieces.add(new Piece(page, text.toString().strip()));
            }
        });
        return pieces.isEmpty() ? List.of() : List.of(new Passage(kind, pieces));
    }
}
