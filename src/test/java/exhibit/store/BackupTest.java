package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A copy that is taken while the service writes is a data folder, with everything that was acknowledged before. */
@Timeout(120)
class BackupTest {
    private static final int BEFORE = 20;

    @TempDir
    private Path folder;

    private final Collection<String> kept = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void isWholeWhateverIsWrittenMeanwhile() throws Exception {
        List<String> before;
        Path copy = folder.resolve("copy");
        try (TestStore store = TestStore.open(folder.resolve("data"))) {
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(store));
            while (kept.size() < BEFORE && !writer.isDone()) {
                Thread.onSpinWait();
            }
            before = List.copyOf(kept);
            String erased = before.get(0);
            store.documents().erase(erased);

            new Backup(folder.resolve("data")).into(copy);

            enough.set(true);
            writer.join();
            assertThat(store.documents().find(erased)).isEmpty();
        }
        assertThat(before).hasSizeGreaterThanOrEqualTo(BEFORE);
        try (TestStore restored = TestStore.open(copy)) {
            assertThat(restored.documents().find(before.get(0))).isEmpty();
            Set<String> listed = restored.documents().list(null, 100_000).items().stream()
                    .map(DocumentSummary::id)
                    .collect(Collectors.toSet());
            assertThat(listed).containsAll(before.subList(1, before.size()));
            for (String id : listed) {
                assertThat(restored.documents().find(id).orElseThrow().text()).endsWith(id);
                assertThat(SampleDocuments.sha256(
                                restored.documents().original(id).orElseThrow()))
                        .isEqualTo(id);
            }
        }
    }

    private void write(TestStore store) {
        try {
            for (int number = 0; !enough.get(); number++) {
                Path file = Files.writeString(folder.resolve(number + ".txt"), "Document " + number);
                Keeping document = SampleDocuments.of(file, 3);
                store.documents().keep(document);
                kept.add(document.document().result().document().id());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
