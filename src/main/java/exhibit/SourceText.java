package exhibit;

import java.util.List;
import java.util.Map;

/**
 * The one canonical text of a document and where its parts are. Everything else points into it.
 *
 * @param text the words, in reading order; Unicode as in the document, not normalised
 * @param pages ranges of the text in order, at least one
 * @param blocks layout units in order, not overlapping
 * @param properties what the file says of itself
 * @param skipped what was not read or will not be analysed, with the reason
 * @param warnings what the reader of the answer must know
 * @param attachments documents found inside this one, each to be analysed by itself
 */
public record SourceText(
        String text,
        List<Page> pages,
        List<Block> blocks,
        Properties properties,
        List<Skipped> skipped,
        List<Warning> warnings,
        List<Upload> attachments) {

    /**
     * What a file says of itself.
     *
     * @param mediaType as found from the bytes
     * @param title may be {@code null}
     * @param author may be {@code null}
     * @param createdAt ISO 8601, may be {@code null}
     * @param metadata further properties by their standard name, sorted by name
     */
    public record Properties(
            String mediaType, String title, String author, String createdAt, Map<String, String> metadata) {}

    public SourceText {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
        attachments = List.copyOf(attachments);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one page");
        }
    }

    /** The number of the page that holds a position; the last page for the end of the text. */
    public int pageAt(int index) {
        return Page.at(pages, index);
    }

    /** The words at a span. */
    public String words(Span span) {
        return span.in(text);
    }
}
