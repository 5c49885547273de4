package exhibit;

import java.util.function.IntUnaryOperator;

/** How the offsets of an answer are counted. Inside the service they are always UTF-16 units. */
public enum OffsetUnit {
    /** Unicode code points, as W3C Web Annotation's TextPositionSelector counts. */
    CODEPOINT("codepoint"),
    /** UTF-16 code units, as Java and JavaScript strings count. */
    UTF16("utf16");

    private final String wireName;

    OffsetUnit(String wireName) {
        this.wireName = wireName;
    }

    /** The name in requests and answers. */
    public String wireName() {
        return wireName;
    }

    /**
     * Turns positions counted in UTF-16 units into positions of this unit; costs one pass over the text, then O(1) a call.
     *
     * @param text the canonical text that the positions point into
     * @return an operator for 0 to {@code text.length()}; outside it throws {@link IndexOutOfBoundsException}
     */
    public IntUnaryOperator from(String text) {
        if (this == UTF16 || text.codePointCount(0, text.length()) == text.length()) {
            return IntUnaryOperator.identity();
        }
        int[] codePoints = new int[text.length() + 1];
        for (int index = 0, count = 0; index < text.length(); index++) {
            codePoints[index] = count;
            boolean firstHalf = Character.isHighSurrogate(text.charAt(index))
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            if (!firstHalf) {
                count++;
            }
            codePoints[index + 1] = count;
        }
        return index -> codePoints[index];
    }
}
