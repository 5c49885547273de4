package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Page;
import java.util.List;

/**
 * One analysed document as it is kept.
 *
 * @param result counted in UTF-16 units, co-mentions included
 * @param text the canonical text that its positions point into
 * @param pages ranges of the text
 */
public record KeptDocument(AnalysisResult result, String text, List<Page> pages) {
    public KeptDocument {
        pages = List.copyOf(pages);
    }
}
