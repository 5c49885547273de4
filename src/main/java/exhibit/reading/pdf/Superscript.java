package exhibit.reading.pdf;

/** Raised digits as Unicode has them, so that a footnote's mark does not read as part of a word or number. */
final class Superscript {
    private static final String PLAIN = "0123456789";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    static boolean isKnown(int character) {
        return PLAIN.indexOf(character) >= 0;
    }

    static String of(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(digit -> raised.append(RAISED.charAt(PLAIN.indexOf(digit))));
        return raised.toString();
    }
}
