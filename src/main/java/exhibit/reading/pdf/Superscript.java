package exhibit.reading.pdf;

/** Raised figures and letters as Unicode has them, so that a footnote's mark does not read as part of a word or number. */
final class Superscript {
    private static final String PLAIN = "0123456789abcdefghijklmnoprstuvwxyz";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

    private Superscript() {}

    static boolean isKnown(int character) {
        return PLAIN.indexOf(character) >= 0;
    }

    /** What is not known stays as it is. */
    static String of(String marks) {
        StringBuilder raised = new StringBuilder();
        marks.chars().forEach(mark -> raised.append(isKnown(mark) ? RAISED.charAt(PLAIN.indexOf(mark)) : (char) mark));
        return raised.toString();
    }
}
