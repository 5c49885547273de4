package exhibit.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Type that is set twice on one spot of a page: to look bold, or because a second layer holds the page's words again. */
final class RepeatedType {
    /** In points: type within a cell and its neighbours is compared. */
    private static final int CELL = 4;

    /** More than a page has, for most pages: cells of another column may then share a number, which costs only time. */
    private static final int ROWS = 1 << 12;

    private final Map<Integer, List<Glyph>> cells = new HashMap<>();

    /** Whether the same type stands on this spot already; notes it where not. */
    boolean isRepeated(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        float reach = Math.min(CELL, 0.3f * glyph.width());
        for (int column = cell(glyph.x() - reach); column <= cell(glyph.x() + reach); column++) {
            for (int row = cell(glyph.y() - reach); row <= cell(glyph.y() + reach); row++) {
                for (Glyph other : cells.getOrDefault(key(column, row), List.of())) {
                    if (isSame(glyph, other, reach)) {
                        return true;
                    }
                }
            }
        }
        cells.computeIfAbsent(key(cell(glyph.x()), cell(glyph.y())), key -> new ArrayList<>(2))
                .add(glyph);
        return false;
    }

    private static boolean isSame(Glyph one, Glyph other, float reach) {
        return Math.abs(one.x() - other.x()) < reach
                && Math.abs(one.y() - other.y()) < reach
                && one.text().equals(other.text())
                && one.turned() == other.turned();
    }

    private static int cell(float points) {
        return (int) Math.floor(points / CELL);
    }

    /** Few cells share a number, and none by lying on one diagonal. */
    private static int key(int column, int row) {
        return column * ROWS + row;
    }
}
