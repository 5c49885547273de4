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
        return Map.of(
                "exhibit.data-dir", "target/test-data-narrow",
                "exhibit.http.max-upload", String.valueOf(MAX_UPLOAD),
                "exhibit.http.max-text", "1000",
                "exhibit.http.max-files", "2",
                "exhibit.job.concurrency", "1",
                "exhibit.job.queue", "0",
                "exhibit.job.retry-after", "PT7S",
                "exhibit.reading.children", "1",
                "exhibit.reading.timeout", "PT6S");
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
