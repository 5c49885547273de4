package exhibit;

import java.util.List;

/**
 * A stretch of a document's text in which words that were searched for stand.
 *
 * @param text the document's text from {@code start} to {@code end}
 * @param start where it begins, in the answer's offset unit
 * @param end where it ends, exclusive
 * @param highlights where the words stand, in order; positions in the document's text, as {@code start} is
 */
public record Snippet(String text, int start, int end, List<Highlight> highlights) {
    /** Words that were searched for: where they begin in the document's text, and where they end, exclusive. */
    public record Highlight(int start, int end) {}

    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
