package exhibit.export;

import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook: the columns of the CSV with numbers and dates as such, a header that stays, a filter, and links back. */
final class XlsxWriter implements FindingWriter {
    /** Excel's own limit, the header included; what is more goes on in another sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_HELD = 200;
    private static final int LONGEST_LINK = 255;
    private static final double WIDEST = 60;

    private final int mostRows;

    XlsxWriter() {
        this(MOST_ROWS);
    }

    XlsxWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Exhibit", null);
        int number = 0;
        do {
            number++;
            Worksheet sheet = workbook.newWorksheet(number == 1 ? "Evidence" : "Evidence " + number);
            fill(sheet, findings, origin);
            sheet.finish();
        } while (findings.hasNext());
        workbook.finish();
        out.flush();
    }

    private void fill(Worksheet sheet, Iterator<Finding> findings, Origin origin) throws IOException {
        List<Column> columns = Column.ALL;
        for (int index = 0; index < columns.size(); index++) {
            String name = columns.get(index).name();
            sheet.inlineString(0, index, name);
            sheet.style(0, index).bold().set();
            sheet.width(index, name.equals("quote") ? WIDEST : Math.max(12, name.length() + 4));
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (; row < mostRows && findings.hasNext(); row++) {
            Finding finding = findings.next();
            for (int index = 0; index < columns.size(); index++) {
                cell(
                        sheet,
                        row,
                        index,
                        columns.get(index).type(),
                        columns.get(index).of(finding, origin));
            }
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    }

    private static void cell(Worksheet sheet, int row, int column, Column.Type type, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (type == Column.Type.DATE && value != null) {
            date(sheet, row, column, value.toString());
        } else if (type == Column.Type.LINK && value != null && value.toString().length() <= LONGEST_LINK) {
            // a sheet holds 65,530 hyperlinks at most; of this function as many as there are rows
            sheet.formula(row, column, "HYPERLINK(\"" + XlsxText.formula(value.toString()) + "\",\"open\")");
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(row, column, XlsxText.cell(value.toString()));
        }
    }

    /** Excel counts days from 1900; a day before that stays words. */
    private static void date(Worksheet sheet, int row, int column, String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() >= 1900 && date.getYear() <= 9999) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return;
            }
        } catch (DateTimeParseException e) {
            // what is no day stays words as well
        }
        sheet.inlineString(row, column, XlsxText.cell(day));
    }
}
