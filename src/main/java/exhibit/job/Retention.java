package exhibit.job;

import exhibit.store.DocumentStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Erases what was kept long enough, as somebody would who asks for it. */
@Singleton
final class Retention {
    private static final Logger LOG = Logger.getLogger("exhibit");

    private final DocumentStore store;
    private final Jobs jobs;
    private final RetentionSettings settings;

    @Inject
    Retention(DocumentStore store, Jobs jobs, RetentionSettings settings) {
        this.store = store;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Scheduled(every = "${exhibit.retention.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eraseByTheClock() {
        if (settings.days().isPresent()) {
            Instant before = Instant.now().minus(Duration.ofDays(settings.days().getAsInt()));
            int erased = settings.of() == RetentionSettings.Scope.ORIGINALS
                    ? store.eraseOriginals(before)
                    : eraseEverything(before);
            if (erased > 0) {
                LOG.infof(
                        "%d documents were kept for %d days; erased.",
                        erased, settings.days().getAsInt());
            }
        }
    }

    private int eraseEverything(Instant before) {
        List<String> old = store.analysedBefore(before);
        old.forEach(jobs::cancelAll);
        return (int) old.stream().filter(store::erase).count();
    }
}
