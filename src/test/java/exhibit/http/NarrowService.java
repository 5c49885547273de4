package exhibit.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A service that has place for one analysis, lets nobody wait, and gives a document few seconds. */
public class NarrowService implements QuarkusTestProfile {
    static final int MAX_UPLOAD = 1 << 20;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("exhibit.data-dir", "target/test-data-narrow"),
                Map.entry("exhibit.http.max-upload", String.valueOf(MAX_UPLOAD)),
                Map.entry("exhibit.http.max-text", "1000"),
                Map.entry("exhibit.http.max-files", "2"),
                Map.entry("exhibit.job.concurrency", "1"),
                Map.entry("exhibit.job.queue", "0"),
                Map.entry("exhibit.job.retry-after", "PT7S"),
                Map.entry("exhibit.reading.children", "1"),
                Map.entry("exhibit.reading.timeout", "PT6S"),
                Map.entry("exhibit.retention.days", "30"),
                Map.entry("exhibit.retention.every", "PT1S"),
                Map.entry("quarkus.http.access-log.enabled", "true"),
                Map.entry("quarkus.otel.sdk.disabled", "false"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Others.class));
    }

    /** Remembers which processes other tests of this JVM keep open, before this service starts its own. */
    public static class Others implements QuarkusTestResourceLifecycleManager {
        private static volatile Set<ProcessHandle> others = Set.of();

        @Override
        public Map<String, String> start() {
            others = ProcessHandle.current().descendants().collect(Collectors.toUnmodifiableSet());
            return Map.of("test.other-processes", pids());
        }

        private static String pids() {
            return others.stream().map(child -> String.valueOf(child.pid())).collect(Collectors.joining(",", ",", ","));
        }

        @Override
        public void stop() {}
    }
}
