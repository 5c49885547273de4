package exhibit;

import static java.util.Objects.requireNonNull;

/**
 * A layout unit of the text. Blocks are sorted and do not overlap; a sentence never crosses a block's edge.
 *
 * @param span where, in UTF-16 units of the source text
 * @param kind what the layout says it is
 * @param section the nearest heading above it, or {@code null}
 */
public record Block(Span span, Kind kind, String section) {
    /** What a block is to the reader of the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** One row of a table, cells parted by tabs. */
        TABLE_ROW,
        FOOTNOTE,
        /** Page headers, footers, page numbers: kept in the text, not analysed. */
        FURNITURE
    }

    public Block {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
    }
}
