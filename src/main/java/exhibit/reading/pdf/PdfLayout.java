package exhibit.reading.pdf;

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
        PageDrafts before = null;
        for (PdfPage page : pages) {
            PageDrafts drafts = PageDrafts.of(page, furniture, typography);
            drafts = drafts.with(joinedColumns(drafts.body()));
            Overleaf overleaf = before == null ? null : Overleaf.find(before.body(), drafts.body());
            if (before != null) {
                end(before, overleaf, ordered);
            }
            if (overleaf != null) {
                overleaf.open().append(overleaf.next());
                drafts.body().remove(overleaf.next());
            }
            ordered.addAll(drafts.above());
            before = drafts;
        }
        if (before != null) {
            end(before, null, ordered);
        }
        LineJoiner joiner = new LineJoiner(typography.vocabulary());
        return ordered.stream().flatMap(draft -> draft.passage(joiner).stream()).toList();
    }

    /** A paragraph that goes on overleaf stands after all else of its page, so that it may hold the turn of the page. */
    private static void end(PageDrafts page, Overleaf overleaf, List<Draft> ordered) {
        if (overleaf != null) {
            page.body().remove(overleaf.open());
        }
        ordered.addAll(page.body());
        ordered.addAll(page.notes());
        ordered.addAll(page.below());
        if (overleaf != null) {
            ordered.add(overleaf.open());
        }
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
