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

    /** More type in one cell is a heap, not words: comparing all of it would cost its square. */
    private static final int FULL = 100;

    /** In points, 350 metres; neither infinite nor a number that is none is less. */
    private static final float FARTHEST = 1_000_000;

    private final Map<Integer, List<Glyph>> cells = new HashMap<>();

    /** Whether the same type stands on this spot already; notes it where not. */
    boolean isRepeated(Glyph glyph) {
        if (glyph.isBlank() || !isOnPaper(glyph)) {
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
        List<Glyph> here = cells.computeIfAbsent(key(cell(glyph.x()), cell(glyph.y())), key -> new ArrayList<>(2));
        if (here.size() < FULL) {
            here.add(glyph);
        }
        return false;
    }

    /** A damaged page has type at positions where counting cells has no end. */
    private static boolean isOnPaper(Glyph glyph) {
        return Math.abs(glyph.x()) < FARTHEST && Math.abs(glyph.y()) < FARTHEST;
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
