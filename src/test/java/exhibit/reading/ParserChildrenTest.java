package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.Warning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ParserChildrenTest {
    private static final Upload GOOD = Samples.document("crs-if11831.txt");

    @TempDir
    private Path folder;

    /** Children of readers that other tests of this JVM keep open. */
    private Set<ProcessHandle> others;

    @BeforeEach
    void seeOthers() {
        others = ProcessHandle.current().descendants().collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void isWarmOnceAChildHasRead() throws Exception {
        try (DocumentReader reader = new DocumentReader(Samples.settings(Map.of("children", "1")))) {
            assertThat(reader.isWarm()).isFalse();
            for (int wait = 0; wait < 600 && !reader.isWarm(); wait++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(reader.isWarm()).isTrue();
        }
        assertThat(children()).isEmpty();
    }

    @Test
    void aKilledChildCostsOnlyItsDocument() throws Exception {
        try (DocumentReader reader = new DocumentReader(Samples.settings(Map.of("children", "1")))) {
            reader.read(GOOD);
            Upload long_ = longDocument();
            CompletableFuture<SourceText> reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return reader.read(long_);
                } catch (DocumentException e) {
                    throw new IllegalStateException(e.reason().name(), e);
                }
            });
            TimeUnit.SECONDS.sleep(1);
            children().forEach(ProcessHandle::destroyForcibly);

            assertThatThrownBy(reading::join).hasMessageContaining(Reason.PARSER_CRASHED.name());
            assertThat(reader.read(GOOD).text()).isNotBlank();
        }
    }

    @Test
    void aSlowDocumentRunsOutOfTime() throws Exception {
        try (DocumentReader reader = new DocumentReader(Samples.settings(
                Map.of("children", "1", "timeout", Duration.ofSeconds(4).toString())))) {
            Upload slow = longDocument();

            assertThatThrownBy(() -> reader.read(slow))
                    .isInstanceOfSatisfying(
                            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OUT_OF_TIME));
            assertThat(reader.read(GOOD).text()).isNotBlank();
        }
    }

    @Test
    void aGreedyDocumentRunsOutOfMemory() throws Exception {
        try (DocumentReader reader = new DocumentReader(
                Samples.settings(Map.of("children", "1", "child-heap", "64M", "max-characters", "200000000")))) {
            Upload greedy = Samples.upload(
                    Files.writeString(folder.resolve("greedy.html"), "<html><body><p>" + "gallium ".repeat(6 << 20)));

            assertThatThrownBy(() -> reader.read(greedy))
                    .isInstanceOfSatisfying(
                            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARSER_CRASHED));
            assertThat(reader.read(GOOD).text()).isNotBlank();
        }
    }

    @Test
    void limitsAreSaid() throws Exception {
        try (DocumentReader reader = new DocumentReader(Samples.settings(
                Map.of("children", "1", "max-pages", "2", "max-characters", "3000", "max-bytes", "1M")))) {
            SourceText source = reader.read(Samples.document("crs-if11175.11.pdf"));

            assertThat(source.text()).hasSizeLessThanOrEqualTo(3001);
            assertThat(source.warnings())
                    .extracting(Warning::code)
                    .containsExactlyInAnyOrder("too-many-pages", "text-cut-off");
            assertThat(source.skipped()).anyMatch(skipped -> skipped.reason().equals("too-many-pages"));
            assertThatThrownBy(() -> reader.read(Samples.upload(Files.write(folder.resolve("big"), new byte[1 << 21]))))
                    .isInstanceOfSatisfying(
                            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        }
    }

    private Upload longDocument() throws Exception {
        Path file = folder.resolve("long.pdf");
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            for (int number = 0; number < 3000; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(font, 8);
                    for (int line = 0; line < 60; line++) {
                        content.beginText();
                        content.newLineAtOffset(50, 780 - 12 * line);
                        content.showText("The company supplied " + number + " tonnes of copper wire and " + line
                                + " tonnes of gallium.");
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        return Samples.upload(file);
    }

    private List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> !others.contains(child))
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
