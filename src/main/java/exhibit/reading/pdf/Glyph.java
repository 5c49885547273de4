package exhibit.reading.pdf;

/**
 * One piece of type as the page shows it.
 *
 * @param text its characters in Unicode
 * @param x left edge, in points from the left of the page as it is read
 * @param y baseline, in points from the top
 * @param width in points
 * @param size of the font, in points
 * @param space width of a space in this font, in points; may be nonsense
 * @param bold whether the font is a bold one
 * @param turned whether it does not run from left to right on the upright page
 * @param tag what the document's structure says of it, or {@code null}
 */
record Glyph(
        String text, float x, float y, float width, float size, float space, boolean bold, boolean turned, Tag tag) {
    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
