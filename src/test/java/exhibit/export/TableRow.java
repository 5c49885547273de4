package exhibit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the table that CSV and workbooks hold, read as a person who knows the columns would. */
final class TableRow {
    private static final Pattern PART = Pattern.compile("(.+?) \\(([A-Z_]+)\\)(?:; |\\z)", Pattern.DOTALL);

    private TableRow() {}

    /** @param cells by the name of their column */
    static ReadRecord read(Map<String, String> cells) {
        List<ReadRecord.Part> parts = new ArrayList<>();
        parts("COMPANY", cells.get("companies"), parts);
        parts("PRODUCT", cells.get("products"), parts);
        parts("COUNTRY", cells.get("countries"), parts);
        return new ReadRecord(
                cells.get("id"),
                cells.get("type"),
                cells.get("assertion"),
                cells.get("attributedTo"),
                parts,
                cells.get("dateFrom"),
                cells.get("dateTo"),
                cells.get("quote"),
                (int) Double.parseDouble(cells.get("page")),
                (int) Double.parseDouble(cells.get("start")),
                (int) Double.parseDouble(cells.get("end")),
                Double.parseDouble(cells.get("confidence")));
    }

    /** A table keeps where the quote stands, not where each name does. */
    static ReadRecord kept(ReadRecord whole) {
        return whole.withParts(whole.parts().stream().map(ReadRecord.Part::without));
    }

    private static void parts(String kind, String cell, List<ReadRecord.Part> parts) {
        Matcher matcher = PART.matcher(cell);
        while (matcher.find()) {
            parts.add(new ReadRecord.Part(kind, matcher.group(2), matcher.group(1), -1, -1));
        }
    }
}
