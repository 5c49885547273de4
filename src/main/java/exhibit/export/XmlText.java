package exhibit.export;

/** What XML 1.0 can hold. */
final class XmlText {
    /** Stands where a character cannot. */
    static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    static boolean isAllowed(int point) {
        return point >= ' ' && point <= 0xD7FF
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    /** The same words with U+FFFD for each character that XML cannot hold, not even escaped. */
    static String clean(String words) {
        if (words.codePoints().allMatch(XmlText::isAllowed)) {
            return words;
        }
        StringBuilder text = new StringBuilder(words.length());
        words.codePoints().forEach(point -> text.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
        return text.toString();
    }
}
