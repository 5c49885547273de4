package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every format owes: a library that others read it with finds in it the records that went in. */
abstract class ExportContract {
    private final ExportFormat format;

    ExportContract(ExportFormat format) {
        this.format = format;
    }

    /** Reads a whole file with a library that did not write it. */
    abstract List<ReadRecord> read(byte[] file) throws Exception;

    /** What this format keeps of a record; {@code docs/exports.md} says what it loses. */
    abstract ReadRecord kept(Finding finding, ReadRecord whole);

    @Test
    void everyRecordComesBack() throws Exception {
        List<Finding> findings = SampleFindings.all();

        List<ReadRecord> back = read(written(findings.iterator()));

        assertThat(back)
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> kept(finding, ReadRecord.of(finding)))
                        .toList());
    }

    @Test
    void nothingFoundIsAFileAsWell() throws Exception {
        assertThat(read(written(List.<Finding>of().iterator()))).isEmpty();
    }

    @Test
    void halfOfASurrogatePairStopsNoExport() throws Exception {
        List<Finding> findings =
                List.of(SampleFindings.hostile(1, "\uD83D half"), SampleFindings.hostile(2, "half \uDE80"));

        assertThat(read(written(findings.iterator()))).hasSize(2);
    }

    /** Lines and rows end where they end; a file of the other formats shows that its end is missing. */
    @Test
    void aSearchThatFailsLeavesNoFileThatLooksWhole() {
        Iterator<Finding> failing = Stream.concat(SampleFindings.all().stream(), Stream.of((Finding) null))
                .peek(Objects::requireNonNull)
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> format.write(failing, SampleFindings.ORIGIN, out))
                .isInstanceOf(NullPointerException.class);
        if (!Set.of(ExportFormat.NDJSON, ExportFormat.CSV, ExportFormat.FTM).contains(format)) {
            assertThatThrownBy(() -> read(out.toByteArray())).isInstanceOf(Exception.class);
        }
    }

    @Test
    void theSameFindingsGiveTheSameFile() throws IOException {
        if (format != ExportFormat.XLSX) { // a workbook says when it was made
            assertThat(written(SampleFindings.many(30))).isEqualTo(written(SampleFindings.many(30)));
        }
    }

    byte[] written(Iterator<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(findings, SampleFindings.ORIGIN, out);
        return out.toByteArray();
    }
}
