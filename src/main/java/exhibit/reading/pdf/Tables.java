package exhibit.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows of tables as single lines with a cell for each column. */
final class Tables {
    /** A "table" with cells longer than this, in letters on average, is a layout with paragraphs in it. */
    private static final int LONGEST_CELL = 700;

    private static final Pattern LEADERS = Pattern.compile("\\s*(?:\\.{4,}|(?:\\. ){4,}\\.?|…{2,})\\s*");

    private Tables() {}

    static List<Line> rowsOf(List<Line> lines) {
        return plainRows(taggedRows(lines));
    }

    /** Joins the lines of each row that the structure tree names. */
    private static List<Line> taggedRows(List<Line> lines) {
        Map<Integer, List<Line>> rows = new HashMap<>();
        for (Line line : lines) {
            if (rowOf(line) != 0) {
                rows.computeIfAbsent(rowOf(line), key -> new ArrayList<>()).add(line);
            }
        }
        rows.values().removeIf(row -> !isTabular(row));
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            List<Line> row = rows.get(rowOf(line));
            if (row == null) {
                joined.add(line);
            } else if (row.get(0).equals(line)) {
                joined.add(joined(row));
            }
        }
        return joined;
    }

    private static int rowOf(Line line) {
        return line.tag() == null ? 0 : line.tag().row();
    }

    private static boolean isTabular(List<Line> row) {
        long cells = row.stream().map(line -> line.tag().cell()).distinct().count();
        int letters = row.stream().mapToInt(line -> line.text().length()).sum();
        return cells > 1 && letters / cells < LONGEST_CELL;
    }

    private static Line joined(List<Line> row) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (Line line : row) {
            cells.merge(line.tag().cell(), line.text(), (before, more) -> before + " " + more);
        }
        return with(row.get(0), new ArrayList<>(cells.values()), row);
    }

    /** Without a structure: neighbours with the same wide gaps are rows; dot leaders part an entry of the contents. */
    private static List<Line> plainRows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if ((line.tag() != null && line.tag().cell() != 0) || (!line.isRow() && !hasLeaders(line))) {
                rows.add(line);
            } else if (hasLeaders(line)) {
                rows.add(with(
                        line,
                        List.of(LEADERS.matcher(line.text())
                                .replaceAll("\t")
                                .strip()
                                .split("\t")),
                        List.of(line)));
            } else if (hasRowBeside(lines, index)) {
                rows.add(line);
            } else {
                rows.add(with(line, List.of(line.text()), List.of(line)));
            }
        }
        return rows;
    }

    private static boolean hasLeaders(Line line) {
        return LEADERS.matcher(line.text()).find();
    }

    private static boolean hasRowBeside(List<Line> lines, int index) {
        return (index > 0 && lines.get(index - 1).isRow())
                || (index + 1 < lines.size() && lines.get(index + 1).isRow());
    }

    private static Line with(Line first, List<String> cells, List<Line> from) {
        float right =
                from.stream().map(Line::right).max(Comparator.naturalOrder()).orElse(first.right());
        boolean bold = from.stream().allMatch(Line::bold);
        return new Line(
                first.page(), cells, first.x(), right, first.y(), first.size(), bold, first.turned(), first.tag());
    }
}
