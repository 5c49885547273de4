package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void cellsThatASpreadsheetWouldRunBeginWithAnApostrophe(String cell) {
        assertThat(EvidenceCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(EvidenceCsv.harmless("a=b")).isEqualTo("a=b");
        assertThat(EvidenceCsv.harmless("")).isEmpty();
        assertThat(EvidenceCsv.harmless(null)).isEmpty();
    }
}
