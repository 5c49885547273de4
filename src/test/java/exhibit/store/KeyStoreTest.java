package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.access.KeySecret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys open what they should, as long as they should, and their secrets are nowhere. */
class KeyStoreTest {
    @TempDir
    private Path folder;

    @Test
    void aKeyOpensUntilItExpiresOrIsRevoked() throws Exception {
        KeyStore keys = StoreBeside.keys(folder);
        String secret = KeySecret.make();
        AccessKey key = keys.add(KeySecret.hash(secret), "pipeline", "submitter", null);
        String old = KeySecret.make();
        keys.add(KeySecret.hash(old), "guest", "reader", Instant.now().minus(Duration.ofDays(1)));

        assertThat(keys.find(KeySecret.hash(secret))).contains(key);
        assertThat(keys.find(KeySecret.hash(old))).isEmpty();
        assertThat(keys.find(KeySecret.hash("exhibit_guess"))).isEmpty();
        assertThat(keys.revoke(key.id())).isTrue();
        assertThat(keys.revoke(key.id())).isFalse();
        assertThat(keys.find(KeySecret.hash(secret))).isEmpty();
        assertThat(keys.list()).extracting(AccessKey::name).containsExactly("pipeline", "guest");

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
    }

    @Test
    void keysAreMadeWhileTheServiceRuns() {
        try (TestStore service = TestStore.open(folder)) {
            KeyStore beside = StoreBeside.keys(folder);
            String hash = KeySecret.hash(KeySecret.make());

            beside.add(hash, "analyst", "reviewer", null);

            assertThat(new KeyStore(service.database()).find(hash)).isPresent();
        }
    }

    @Test
    void theLogOfWhatWasDoneIsReadNewestFirst() {
        try (TestStore store = TestStore.open(folder)) {
            AuditStore audit = new AuditStore(store.database());
            for (String who : List.of("one", "two", "one")) {
                audit.add(new AuditEntry("2026-11-25T10:00:00Z", who, "k", null, "GET", "/v1/documents", 200));
            }

            ListPage<AuditEntry> first = audit.list(null, null, 2);

            assertThat(first.items()).extracting(AuditEntry::who).containsExactly("one", "two");
            assertThat(audit.list(null, first.next(), 2).items()).hasSize(1);
            assertThat(audit.list("one", null, 9).items()).hasSize(2);
        }
    }
}
