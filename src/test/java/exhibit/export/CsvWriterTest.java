package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Finding;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest extends ExportContract {
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    CsvWriterTest() {
        super(ExportFormat.CSV);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        return RFC4180.parse(new StringReader(new String(file, StandardCharsets.UTF_8))).stream()
                .map(CSVRecord::toMap)
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(cell -> cell.getKey(), cell -> asWritten(cell.getValue()))))
                .map(TableRow::read)
                .toList();
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return TableRow.kept(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void cellsThatASpreadsheetWouldRunBeginWithAnApostrophe(String cell) {
        assertThat(HarmlessCell.of(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(HarmlessCell.of("a=b")).isEqualTo("a=b");
        assertThat(HarmlessCell.of("")).isEmpty();
        assertThat(HarmlessCell.of(null)).isEmpty();
    }

    /** Programs that read columns by place go on working: what is here is never moved, new columns are added behind it. */
    @Test
    void columnsKeepTheirPlaces() throws Exception {
        String header = new String(written(SampleFindings.many(0)), StandardCharsets.UTF_8);

        assertThat(header)
                .isEqualTo(
                        "document,filename,id,type,assertion,attributedTo,companies,products,countries,dateFrom,dateTo,"
                                + "quantities,trigger,page,section,start,end,quote,confidence,"
                                + "title,dateText,datePrecision,countryCodes,sameAs,review,link\r\n");
    }

    /** The apostrophe comes off again as {@code docs/exports.md} tells. */
    private static String asWritten(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && !HarmlessCell.of(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}
