package exhibit.reading.pdf;

import exhibit.Block.Kind;
import exhibit.reading.layout.LineJoiner;
import exhibit.reading.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/** Pages of lines to passages in reading order: furniture apart, paragraphs whole across columns and pages. */
final class PdfLayout {
    private PdfLayout() {}

    static List<Passage> passages(List<PdfPage> pages) {
        Furniture furniture = Furniture.of(pages);
        Typography typography = new Typography(pages.stream()
                .map(page ->
                        page.lines().stream().filter(line -> !line.turned()).toList())
                .toList());
        List<Draft> ordered = new ArrayList<>();
        Draft open = null;
        for (PdfPage page : pages) {
            PageDrafts drafts = PageDrafts.of(page, furniture, typography);
            List<Draft> body = joinedColumns(drafts.body());
            Draft first = body.isEmpty() ? null : body.get(0);
            boolean goesOn = open != null && first != null && Continuation.is(open, first);
            if (goesOn) {
                open.append(first);
                body.remove(0);
            }
            if (open != null) {
                ordered.add(open);
            }
            ordered.addAll(drafts.above());
            // the last paragraph waits: it may go on overleaf, so notes and footers of this page come before it
            open = body.isEmpty() ? null : body.remove(body.size() - 1);
            ordered.addAll(body);
            if (open != null && !mayGoOn(open)) {
                ordered.add(open);
                open = null;
            }
            ordered.addAll(drafts.notes());
            ordered.addAll(drafts.below());
        }
        if (open != null) {
            ordered.add(open);
        }
        LineJoiner joiner = new LineJoiner(typography.vocabulary());
        return ordered.stream().flatMap(draft -> draft.passage(joiner).stream()).toList();
    }

    private static boolean mayGoOn(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH || draft.kind() == Kind.LIST_ITEM;
    }

    private static List<Draft> joinedColumns(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && Continuation.is(before, draft)) {
                before.append(draft);
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }
}
