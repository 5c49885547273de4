package exhibit.reading.pdf;

import exhibit.reading.layout.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the lines of one page into paragraphs: by the structure where the document has one, else by how they are set. */
final class Paragraphs {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"”’')\\]]*[⁰¹²³⁴-⁹ᵃ-ᵛ]*$");
    private static final Pattern NOTE_MARK =
            Pattern.compile("^(?:[⁰¹²³⁴-⁹]+|[ᵃᵇᶜᵈᵉᶠᵍʰ]|\\d{1,3}[.)]?|[*†‡§]+)\\s*(?=[\\p{Lu}“\"(]|https?:)");

    private final Typography typography;
    private final Columns columns;

    Paragraphs(Typography typography, Columns columns) {
        this.typography = typography;
        this.columns = columns;
    }

    List<List<Line>> part(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            Line after = index + 1 < lines.size() ? lines.get(index + 1) : null;
            if (!current.isEmpty() && isBreak(current, line, after)) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private boolean isBreak(List<Line> paragraph, Line line, Line after) {
        Line before = paragraph.get(paragraph.size() - 1);
        if (isTagged(before) && isTagged(line)) {
            return (before.tag().block() != line.tag().block() && !runsOn(paragraph, line)) || isFarOff(before, line);
        }
        return before.isRow()
                || line.isRow()
                || Math.abs(line.size() - before.size()) > 0.08f * before.size()
                || (line.bold() != before.bold() && isHeadingEdge(before))
                || isApart(before, line)
                || startsNew(paragraph, line, after);
    }

    /** A new column counts as apart here; what continues in it is joined later. */
    private boolean isApart(Line before, Line line) {
        float leading = line.y() - before.y();
        return leading < -0.5f * line.size()
                || leading > 1.3f * typography.leading(line.size())
                || !line.overlaps(before);
    }

    private boolean isFarOff(Line before, Line line) {
        return line.tag().isIn(Tag.Role.PARAGRAPH)
                && ListMarks.startsItem(line.text())
                && line.y() - before.y() > 1.3f * typography.leading(line.size());
    }

    /** Some files name each line a paragraph: one that fills its line, breaks off and goes on in the next is one all the same. */
    private boolean runsOn(List<Line> paragraph, Line line) {
        Line before = paragraph.get(paragraph.size() - 1);
        boolean same = before.tag().role() == line.tag().role()
                && (before.tag().isIn(Tag.Role.PARAGRAPH) || before.tag().isIn(Tag.Role.LIST_ITEM))
                && before.tag().cell() == line.tag().cell()
                && before.bold() == line.bold()
                && Math.abs(line.size() - before.size()) < 0.05f * before.size();
        float step = line.x() - before.x();
        return same
                && !before.isRow()
                && !line.isRow()
                && !isApart(before, line)
                && step > -0.5f * line.size()
                && step < 1.5f * line.size()
                && Character.isLowerCase(line.text().codePointAt(0))
                && !columns.isShort(before)
                && !SENTENCE_END.matcher(before.text()).find();
    }

    private static boolean isHeadingEdge(Line before) {
        return before.bold() || SENTENCE_END.matcher(before.text()).find();
    }

    private boolean startsNew(List<Line> paragraph, Line line, Line after) {
        Line before = paragraph.get(paragraph.size() - 1);
        boolean ended = SENTENCE_END.matcher(before.text()).find();
        if (ListMarks.startsItem(line.text()) && (ended || columns.isShort(before) || isBulleted(paragraph))) {
            return true;
        }
        if (isNote(line) && line.size() < 0.95f * typography.bodySize()) {
            return true;
        }
        boolean capital = Character.isUpperCase(line.text().codePointAt(0))
                || !Character.isLetter(line.text().codePointAt(0));
        return (isIndented(before, line, after) && (ended || columns.isShort(before)))
                || (ended && columns.isShort(before) && capital);
    }

    private static boolean isBulleted(List<Line> paragraph) {
        return ListMarks.startsItem(paragraph.get(0).text());
    }

    /** A first line set in from the lines around it. */
    private static boolean isIndented(Line before, Line line, Line after) {
        float step = line.x() - before.x();
        boolean backAfter = after == null || after.x() < line.x() - 0.5f * line.size() || !after.overlaps(line);
        return step > 0.6f * line.size() && step < 5 * line.size() && backAfter;
    }

    static boolean isNote(Line line) {
        return NOTE_MARK.matcher(line.text()).find();
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    private static boolean isTagged(Line line) {
        return line.tag() != null && line.tag().block() != 0;
    }
}
