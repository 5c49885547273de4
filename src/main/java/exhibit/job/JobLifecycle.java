package exhibit.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes open work up when the service starts and hands it back when it stops. */
@Singleton
final class JobLifecycle {
    private final Analyses analyses;
    private final Jobs jobs;
    private final Batches batches;

    @Inject
    JobLifecycle(Analyses analyses, Jobs jobs, Batches batches) {
        this.analyses = analyses;
        this.jobs = jobs;
        this.batches = batches;
    }

    void start(@Observes StartupEvent event) {
        jobs.resume();
        batches.resume();
    }

    /** Before any bean is closed: the workers still need them. */
    void stop(@Observes ShutdownEvent event) {
        jobs.handBack();
        batches.handBack();
        analyses.stop();
    }
}
