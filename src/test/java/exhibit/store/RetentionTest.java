package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that were kept long enough go alone: what was found in them stays. */
class RetentionTest {
    private static final Instant ANALYSED = Instant.parse("2026-01-01T00:00:00Z"); // as sample documents are

    @TempDir
    private Path folder;

    @Test
    void originalsGoAndTheirEvidenceStays() throws Exception {
        try (TestStore store = TestStore.open(folder.resolve("data"))) {
            Path file = Files.writeString(folder.resolve("a.txt"), "A report");
            store.documents().keep(SampleDocuments.of(file, 3));
            String id = SampleDocuments.sha256(file);

            assertThat(store.documents().eraseOriginals(ANALYSED)).isZero();
            assertThat(store.documents().original(id)).isPresent();

            assertThat(store.documents().eraseOriginals(ANALYSED.plusSeconds(1)))
                    .isEqualTo(1);
            assertThat(store.documents().original(id)).isEmpty();
            assertThat(store.documents().find(id).orElseThrow().result().evidence())
                    .hasSize(3);
            assertThat(store.documents().eraseOriginals(ANALYSED.plusSeconds(1)))
                    .as("nothing is left to go")
                    .isZero();
        }
    }
}
