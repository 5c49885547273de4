package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An archive's evidence goes out through a heap that holds a small part of it. */
class ExportMemoryTest {
    private static final int FINDINGS = 200_000;

    @Test
    void twoHundredThousandRecordsFitThroughASmallHeap() throws Exception {
        Process export = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyFindings.class.getName(),
                        String.valueOf(FINDINGS))
                .redirectErrorStream(true)
                .start();
        String said = new String(export.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(export.waitFor()).as(said).isZero();
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(said).contains(format + " ");
        }
    }
}
