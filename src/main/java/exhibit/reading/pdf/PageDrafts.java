package exhibit.reading.pdf;

import exhibit.Block.Kind;
import exhibit.reading.layout.Headings;
import exhibit.reading.layout.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One page sorted out.
 *
 * @param above page headers
 * @param body running text in reading order
 * @param notes footnotes, after the body
 * @param below page footers and numbers
 */
record PageDrafts(List<Draft> above, List<Draft> body, List<Draft> notes, List<Draft> below) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern STATEMENT_END = Pattern.compile("[.][\"”’')\\]]*[⁰¹²³⁴-⁹]*$");
    private static final int LONGEST_HEADING = 200;

    /** Bold type no larger than the text: longer than this it is emphasis. */
    private static final int LONGEST_BOLD = 140;

    static PageDrafts of(PdfPage page, Furniture furniture, Typography typography) {
        PageDrafts drafts = new PageDrafts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Line> body = new ArrayList<>();
        for (Line line : page.lines()) {
            if (furniture.contains(page, line)) {
                (page.isBottom(line) ? drafts.below : drafts.above).add(new Draft(Kind.FURNITURE, List.of(line)));
            } else {
                body.add(line);
            }
        }
        List<Line> rows = Tables.rowsOf(body);
        for (List<Line> paragraph : new Paragraphs(typography, new Columns(rows)).part(rows)) {
            drafts.place(paragraph, page, typography);
        }
        drafts.joinNotes();
        SideHeadings.order(drafts.body);
        return new PageDrafts(drafts.above, strandedAsWords(drafts.body, page), drafts.notes, drafts.below);
    }

    /** The same page with other running text. */
    PageDrafts with(List<Draft> changed) {
        return new PageDrafts(above, changed, notes, below);
    }

    private void place(List<Line> paragraph, PdfPage page, Typography typography) {
        Kind kind = kind(paragraph, page, typography);
        if (kind == Kind.FOOTNOTE) {
            notes.add(new Draft(kind, paragraph));
        } else {
            body.add(new Draft(kind, paragraph));
        }
    }

    private Kind kind(List<Line> paragraph, PdfPage page, Typography typography) {
        Line first = paragraph.get(0);
        if (first.isRow()) {
            return Kind.TABLE_ROW;
        }
        if (first.tag() != null) {
            switch (first.tag().role()) {
                case NOTE -> {
                    return Kind.FOOTNOTE;
                }
                case HEADING -> {
                    boolean heading = isWordy(paragraph)
                            && words(paragraph).length() < LONGEST_HEADING
                            && !Headings.isCaption(words(paragraph));
                    return heading ? Kind.HEADING : Kind.PARAGRAPH;
                }
                case LIST_ITEM -> {
                    return Kind.LIST_ITEM;
                }
                default -> {
                    // a paragraph may be anything in a carelessly tagged document
                }
            }
        }
        if (isFootnote(first, page, typography)) {
            return Kind.FOOTNOTE;
        }
        if (isHeading(paragraph, typography)) {
            return Kind.HEADING;
        }
        return ListMarks.startsItem(first.text()) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    /** A note that went on in another column has no mark of its own. */
    private void joinNotes() {
        for (Draft note : List.copyOf(notes)) {
            if (Character.isLowerCase(note.first().text().codePointAt(0))) {
                notes.stream()
                        .filter(other -> other != note
                                && other.last().page() == note.first().page()
                                && !Paragraphs.endsSentence(other.last().text()))
                        .findFirst()
                        .ifPresent(broken -> {
                            broken.append(note);
                            notes.remove(note);
                        });
            }
        }
    }

    /** No heading ends a page: a line of large or bold type with no running text after it is something else. */
    private static List<Draft> strandedAsWords(List<Draft> body, PdfPage page) {
        List<Draft> sorted = new ArrayList<>(body);
        for (int index = sorted.size() - 1; index >= 0 && !isRunning(sorted.get(index)); index--) {
            Draft draft = sorted.get(index);
            if (draft.kind() == Kind.HEADING
                    && (draft.first().tag() == null || !draft.first().tag().isIn(Tag.Role.HEADING))
                    && draft.first().y() > 0.8f * page.height()) {
                sorted.set(index, new Draft(Kind.PARAGRAPH, draft.lines()));
            }
        }
        return sorted;
    }

    private static boolean isRunning(Draft draft) {
        return draft.kind() != Kind.HEADING && draft.lines().size() > 1;
    }

    /** Small type low on the page that begins with a mark or in the middle of a sentence, and small type that goes on after it. */
    private boolean isFootnote(Line first, PdfPage page, Typography typography) {
        boolean small = first.size() < 0.95f * typography.bodySize();
        boolean goesOn = first.size() < 0.9f * typography.bodySize()
                && first.y() > 0.6f * page.height()
                && Character.isLowerCase(first.text().codePointAt(0));
        boolean follows = !notes.isEmpty()
                && first.y() > notes.get(notes.size() - 1).last().y();
        return small && first.y() > 0.35f * page.height() && (Paragraphs.isNote(first) || follows || goesOn);
    }

    private static boolean isHeading(List<Line> paragraph, Typography typography) {
        Line first = paragraph.get(0);
        String words = words(paragraph);
        boolean large = first.size() > 1.15f * typography.bodySize();
        boolean prominent = large
                || (first.size() > 0.93f * typography.bodySize()
                        && words.length() < LONGEST_BOLD
                        && paragraph.stream().allMatch(Line::bold));
        return prominent
                && paragraph.size() <= 4
                && words.length() < LONGEST_HEADING
                && isWordy(paragraph)
                && !Character.isLowerCase(words.codePointAt(0))
                && !STATEMENT_END.matcher(words).find()
                && !words.endsWith(",")
                && !words.endsWith(";")
                && !Headings.isCaption(words);
    }

    private static boolean isWordy(List<Line> paragraph) {
        return WORD.matcher(words(paragraph)).find();
    }

    private static String words(List<Line> paragraph) {
        return String.join(" ", paragraph.stream().map(Line::text).toList()).strip();
    }
}
