package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Finding;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Python's packages take the files, where {@code CHECK_PYTHON} names a Python that has them. */
@EnabledIfEnvironmentVariable(named = "CHECK_PYTHON", matches = ".+")
class ExportChecksTest {
    @TempDir
    private Path folder;

    @Test
    void everyFormatIsTakenByThePackagesThatPeopleLoadItWith() throws Exception {
        List<Finding> findings = SampleFindings.all();
        for (ExportFormat format : ExportFormat.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("evidence." + format.ending()))) {
                format.write(findings.iterator(), SampleFindings.ORIGIN, out);
            }
        }

        Process check = new ProcessBuilder(
                        System.getenv("CHECK_PYTHON"),
                        "checks/exports.py",
                        folder.toString(),
                        String.valueOf(findings.size()))
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
    }
}
