package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest extends ExportContract {
    XlsxWriterTest() {
        super(ExportFormat.XLSX);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<ReadRecord> records = new ArrayList<>();
            workbook.forEach(sheet -> {
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    records.add(TableRow.read(cells(sheet.getRow(0), sheet.getRow(row))));
                }
            });
            return records;
        }
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return TableRow.kept(whole).withWords(words -> words.replace('\uFFFE', '\uFFFD'));
    }

    @Test
    void numbersAndDatesAreSuchAndLinksLeadBack() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(written(List.of(sample()).iterator())))) {
            XSSFSheet sheet = workbook.getSheet("Evidence");
            Row header = sheet.getRow(0);
            Row row = sheet.getRow(1);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Z2");
            Cell from = cell(header, row, "dateFrom");
            assertThat(DateUtil.isCellDateFormatted(from)).isTrue();
            assertThat(from.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 5, 1));
            assertThat(cell(header, row, "confidence").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(header, row, "page").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(header, row, "link").getCellFormula())
                    .isEqualTo("HYPERLINK(\"http://localhost:8080/v1/documents/"
                            + sample().document().id() + "/pages/2\",\"open\")");
            assertThat(cell(header, row, "quote").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void whatASheetCannotHoldGoesOnInAnother() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(4).write(SampleFindings.many(7), SampleFindings.ORIGIN, out);

        assertThat(read(out.toByteArray())).hasSize(7);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("Evidence 3").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void wordsThatNoCellHoldsEndInAnEllipsis() {
        assertThat(XlsxText.cell("x".repeat(40_000))).hasSize(32_767).endsWith("x\u2026");
        assertThat(XlsxText.cell("x".repeat(32_765) + "\uD83D\uDE80".repeat(9)))
                .hasSize(32_766)
                .endsWith("x\u2026");
    }

    private static Finding sample() {
        return SampleFindings.hostile(1, "=1+1");
    }

    private static Map<String, String> cells(Row header, Row row) {
        Map<String, String> cells = new HashMap<>();
        for (Cell name : header) {
            Cell cell = row.getCell(name.getColumnIndex());
            cells.put(name.getStringCellValue(), cell == null ? "" : words(cell));
        }
        return cells;
    }

    private static String words(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : String.valueOf(cell.getNumericCellValue());
            case FORMULA -> cell.getCellFormula();
            default -> cell.getStringCellValue();
        };
    }

    private static Cell cell(Row header, Row row, String name) {
        for (Cell cell : header) {
            if (cell.getStringCellValue().equals(name)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + name);
    }
}
