package exhibit.review;

import exhibit.OffsetUnit;
import exhibit.Span;

/** Places in a document's text as a person gives them, checked. */
final class Places {
    private final String text;
    private final int[] utf16; // of each position in the person's unit; null where it is the same

    Places(String text, OffsetUnit unit) {
        this.text = text;
        int length = text.codePointCount(0, text.length());
        this.utf16 = unit == OffsetUnit.UTF16 || length == text.length() ? null : positions(length);
    }

    /**
     * The place in UTF-16 units.
     *
     * @param words that stand there as the person has them, or {@code null}
     * @throws ClaimException if there is no such place, or other words stand there
     */
    Span at(String field, int start, int end, String words) {
        int length = utf16 == null ? text.length() : utf16.length - 1;
        if (start < 0 || end <= start || end > length) {
            throw new ClaimException(field, "has no place in the text: start and end are from 0 to " + length);
        }
        Span span = utf16 == null ? new Span(start, end) : new Span(utf16[start], utf16[end]);
        if (isInsideCharacter(span.start()) || isInsideCharacter(span.end())) {
            throw new ClaimException(field, "begins or ends in the middle of a character");
        }
        if (span.in(text).isBlank()) {
            throw new ClaimException(field, "has no words at its place");
        }
        if (words != null && !words.equals(span.in(text))) {
            throw new ClaimException(field + ".text", "is not what stands at its place");
        }
        return span;
    }

    private boolean isInsideCharacter(int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private int[] positions(int length) {
        int[] positions = new int[length + 1];
        for (int index = 0, at = 0; index < length; index++) {
            positions[index] = at;
            at = text.offsetByCodePoints(at, 1);
            positions[index + 1] = at;
        }
        return positions;
    }
}
