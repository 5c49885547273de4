package exhibit.reading.layout;

import static java.util.Objects.requireNonNull;

/**
 * The words of a passage that stand on one page.
 *
 * @param page from 1
 * @param text never empty; line breaks of the page already joined
 */
public record Piece(int page, String text) {
    public Piece {
        requireNonNull(text, "text");
        if (text.isEmpty() || page < 1) {
            throw new IllegalArgumentException("no words on page " + page);
        }
    }
}
