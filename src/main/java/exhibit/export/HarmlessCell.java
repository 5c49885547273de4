package exhibit.export;

/** Cells of a table as text that no spreadsheet runs. */
public final class HarmlessCell {
    /** What makes a formula of a cell, the wide forms of East Asian keyboards included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private HarmlessCell() {}

    /** The value's words; one that a spreadsheet would take for a formula begins with an apostrophe, {@code null} is empty. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        String words = value.toString();
        return words.isEmpty() || FORMULA_STARTS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
