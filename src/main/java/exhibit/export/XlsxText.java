package exhibit.export;

import java.util.regex.Pattern;

/** Words as a workbook's XML has them. */
final class XlsxText {
    /** Excel's own limit. */
    private static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /**
     * A cell's words. What XML cannot hold is written as ECMA-376 has it, {@code _x0007_}, which readers turn back; what is
     * longer than a cell ends in an ellipsis.
     */
    static String cell(String words) {
        String escaped = LOOKS_ESCAPED.matcher(Fitting.into(LONGEST, words)).replaceAll("_x005F_");
        StringBuilder text = new StringBuilder(escaped.length());
        escaped.codePoints().forEach(point -> {
            if (point == '\r' || point < ' ' && point != '\t' && point != '\n') {
                text.append(String.format("_x%04X_", point));
            } else {
                text.appendCodePoint(XmlText.isAllowed(point) ? point : XmlText.REPLACEMENT);
            }
        });
        return text.toString();
    }

    /** Words between the quotation marks of a formula: the library writes formulas into the XML as they are. */
    static String formula(String words) {
        return words.replace("\"", "\"\"")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
