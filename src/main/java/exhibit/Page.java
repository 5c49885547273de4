package exhibit;

/**
 * One page, slide or sheet as a range of the text.
 *
 * @param number counted from 1 in the order of the document
 * @param start first UTF-16 unit of the text, of the whole document
 * @param end one past the last UTF-16 unit
 * @param ocr whether the words were recognised from a picture
 */
public record Page(int number, int start, int end, boolean ocr) {
    public Span span() {
        return new Span(start, end);
    }
}
