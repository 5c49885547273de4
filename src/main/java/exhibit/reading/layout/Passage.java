package exhibit.reading.layout;

import static java.util.Objects.requireNonNull;

import exhibit.Block;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, heading, row or other unit in reading order, before the text is put together.
 *
 * @param kind what the layout says it is
 * @param pieces its words, one piece a page, pages ascending; at least one; each begins with the space that parts it from the one before, if
 *     any does
 */
public record Passage(Block.Kind kind, List<Piece> pieces) {
    public Passage {
        requireNonNull(kind, "kind");
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a passage has words");
        }
    }

    public Passage(Block.Kind kind, int page, String text) {
        this(kind, List.of(new Piece(page, text)));
    }

    public int firstPage() {
        return pieces.get(0).page();
    }

    public int lastPage() {
        return pieces.get(pieces.size() - 1).page();
    }

    /** The words as one string. */
    public String text() {
        return pieces.size() == 1
                ? pieces.get(0).text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
