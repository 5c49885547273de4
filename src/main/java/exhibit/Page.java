package exhibit;

import java.util.List;

/**
 * One page, slide or sheet as a range of the text.
 *
 * @param number counted from 1 in the order of the document
 * @param start first UTF-16 unit of the text, of the whole document
 * @param end one past the last UTF-16 unit
 * @param ocr whether the words were recognised from a picture
 */
public record Page(int number, int start, int end, boolean ocr) {
    /**
     * The number of the page that holds a position; the last page for the end of the text.
     *
     * @param pages of a document in order, at least one
     */
    public static int at(List<Page> pages, int index) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pages.get(low).number();
    }

    public Span span() {
        return new Span(start, end);
    }
}
