package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EntityKey.Kind;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9}; what was not leaves nothing behind. */
@Timeout(120)
class KilledServiceTest {
    private static final int KILLS = 4;
    private static final long SEED = 20261124;

    @TempDir
    private Path folder;

    private final Set<String> kept = new HashSet<>();
    private final Set<String> perhapsErased = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(SEED + 2L * kill, 6 + 2 * kill);
            try (TestStore store = TestStore.open(folder)) {
                assertThatNothingIsLost(store);
                assertThatNothingIsHalf(store);
            }
        }
        assertThat(kept).hasSizeGreaterThan(KILLS * 6);
        assertThat(erased).isNotEmpty();
    }

    /** Kills the writer in the middle of its work, once it has acknowledged so many documents. */
    private void writeUntilKilled(long seed, int acknowledged) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(seed))
                .redirectError(folder.resolveSibling("writer.log").toFile())
                .start();
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            int seen = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                note(line);
                if (line.startsWith("kept ") && ++seen == acknowledged) {
                    writer.toHandle().destroyForcibly(); // SIGKILL; the handle leaves what it said to be read
                }
            }
            assertThat(seen).as("documents acknowledged").isGreaterThanOrEqualTo(acknowledged);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private void note(String line) {
        String id = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("kept ")) {
            kept.add(id);
        } else if (line.startsWith("erasing ")) {
            perhapsErased.add(id);
        } else if (line.startsWith("erased ")) {
            erased.add(id);
        }
    }

    private void assertThatNothingIsLost(TestStore store) {
        Set<String> certain = new HashSet<>(kept);
        certain.removeAll(perhapsErased);
        for (String id : certain) {
            assertThat(store.documents().find(id)).as(id).isPresent();
        }
        for (String id : erased) {
            assertThat(store.documents().find(id)).as(id).isEmpty();
            assertThat(store.documents().original(id)).as(id).isEmpty();
        }
        ListPage<exhibit.Finding> found = store.evidence()
                .find(
                        new EvidenceQuery(
                                OffsetUnit.UTF16,
                                new TakesPart(Kind.COMPANY, "Ostbau AG", Set.of()),
                                new Condition.IsOfType(Set.of(EvidenceType.SUPPLY))),
                        null,
                        10_000);
        assertThat(found.items())
                .extracting(finding -> finding.document().id())
                .containsAll(certain)
                .doesNotContainAnyElementsOf(erased);
    }

    /** Whatever is listed is whole, and on disk lies nothing that is not listed. */
    private void assertThatNothingIsHalf(TestStore store) throws IOException {
        Set<String> listed = store.documents().list(null, 10_000).items().stream()
                .map(DocumentSummary::id)
                .collect(Collectors.toSet());
        for (String id : listed) {
            KeptDocument document = store.documents().find(id).orElseThrow();
            assertThat(document.text()).endsWith(id);
            assertThat(document.result().evidence()).hasSize(3);
            assertThat(SampleDocuments.sha256(store.documents().original(id).orElseThrow()))
                    .isEqualTo(id);
        }
        try (Stream<Path> files = Files.walk(store.folder().originals())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getParent().getFileName()
                                    + file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(store.folder().uploads()).isEmptyDirectory();
    }
}
