package exhibit.reading.pdf;

import exhibit.reading.layout.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Type to lines: words by the gaps between letters, cells by wide gaps, a new line where the baseline changes. */
final class LineBuilder {
    /** In font sizes: a wider gap parts two cells or columns. */
    private static final float CELL_GAP = 1.8f;

    /** In font sizes: type raised or lowered less than this, such as a footnote's mark, stays in its line. */
    private static final float SHIFT = 0.55f;

    private final int page;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<Glyph> current = new ArrayList<>();
    private Glyph last;
    /** The line's tallest type so far: what is small beside it is raised, not on a line of its own. */
    private Glyph base;

    private boolean blank;

    private LineBuilder(int page) {
        this.page = page;
    }

    static List<Line> lines(int page, List<Glyph> glyphs) {
        LineBuilder builder = new LineBuilder(page);
        glyphs.forEach(builder::add);
        builder.endLine();
        return DropCaps.joined(builder.lines);
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            blank = blank || !current.isEmpty();
            return;
        }
        if (last != null && isNewLine(glyph)) {
            endLine();
        } else if (last != null) {
            part(glyph);
        }
        blank = false;
        measure(glyph);
        cell.append(isRaised(glyph) && isMark(glyph) ? Superscript.of(glyph.text()) : glyph.text());
        current.add(glyph);
        last = glyph;
    }

    private boolean isNewLine(Glyph glyph) {
        float size = Math.max(glyph.size(), last.size());
        return glyph.turned() != last.turned()
                || isBesideAnother(glyph)
                || Math.abs(glyph.y() - base.y()) > SHIFT * Math.max(base.size(), glyph.size())
                || glyph.x() < last.x() - 0.3f * size
                || !sameCell(glyph.tag(), last.tag());
    }

    /** A heading in the margin stands beside the first line of its text, in larger type and far from it. */
    private boolean isBesideAnother(Glyph glyph) {
        return glyph.x() - last.right() > CELL_GAP * glyph.size()
                && Math.abs(glyph.size() - last.size()) > 0.12f * glyph.size()
                && Character.isLetter(glyph.text().codePointAt(0))
                && Character.isLetter(last.text().codePointAt(0))
                && !isMark(cell);
    }

    private static boolean sameCell(Tag one, Tag other) {
        if (one == null || other == null) {
            return isUncelled(one) && isUncelled(other);
        }
        return one.cell() == other.cell() && one.isIn(Tag.Role.ARTIFACT) == other.isIn(Tag.Role.ARTIFACT);
    }

    private static boolean isUncelled(Tag tag) {
        return tag == null || (tag.cell() == 0 && !tag.isIn(Tag.Role.ARTIFACT));
    }

    private void part(Glyph glyph) {
        float gap = glyph.x() - last.right();
        float size = Math.min(glyph.size(), last.size());
        if (gap > CELL_GAP * size && !isMark(cell)) {
            endCell();
        } else if (blank || gap > wordGap(glyph, size)) {
            cell.append(' ');
        }
    }

    private static float wordGap(Glyph glyph, float size) {
        float half = glyph.space() * 0.5f;
        return half > 0.1f * size && half < 0.3f * size ? half : 0.17f * size;
    }

    /** A bullet or a number stays with what follows it, however wide the gap. */
    private static boolean isMark(CharSequence words) {
        return ListMarks.isMark(words);
    }

    private void measure(Glyph glyph) {
        if (base == null) {
            base = glyph;
        } else if (glyph.size() > base.size() * 1.15f) {
            boolean mark = cells.isEmpty()
                    && !cell.toString().isBlank()
                    && current.stream().allMatch(g -> isRaised(g, glyph));
            base = glyph;
            if (mark) { // a footnote that begins with its mark
                String digits = Superscript.of(cell.toString().strip());
                cell.setLength(0);
                cell.append(digits).append(' ');
            }
        }
    }

    private boolean isRaised(Glyph glyph) {
        return isRaised(glyph, base);
    }

    /** Raised letters after a figure are the end of an ordinal number, such as "119th", and no mark. */
    private boolean isMark(Glyph raised) {
        return Character.isDigit(raised.text().codePointAt(0))
                || last == null
                || !(Character.isDigit(last.text().codePointAt(0))
                        || (isRaised(last) && Character.isLetter(last.text().codePointAt(0))));
    }

    private static boolean isRaised(Glyph glyph, Glyph base) {
        return glyph.size() < 0.8f * base.size()
                && base.y() - glyph.y() > 0.15f * base.size()
                && glyph.text().chars().allMatch(Superscript::isKnown);
    }

    private void endCell() {
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
    }

    /** Letters and figures, but not a footnote's mark: they tell whether a line is bold. */
    private boolean isWord(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0)) && !isRaised(glyph);
    }

    private void endLine() {
        endCell();
        if (!cells.isEmpty()) {
            float right =
                    (float) current.stream().mapToDouble(Glyph::right).max().orElse(0);
            boolean bold = current.stream().filter(this::isWord).allMatch(Glyph::bold)
                    && current.stream().anyMatch(Glyph::bold);
            Tag tag = current.stream()
                    .map(Glyph::tag)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            lines.add(
                    new Line(page, cells, current.get(0).x(), right, base.y(), base.size(), bold, base.turned(), tag));
        }
        cells.clear();
        current = new ArrayList<>();
        base = null;
        last = null;
        blank = false;
    }
}
