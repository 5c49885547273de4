package exhibit.job;

import exhibit.DocumentException;
import exhibit.Failure;
import exhibit.JobState;
import exhibit.Upload;
import exhibit.store.JobStore;
import exhibit.store.KeptJob;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Work that goes on when nobody waits for its answer. What was made a job is done even if the process dies: its next start takes it up
 * again, so often and no more. Thread-safe.
 */
@Singleton
public final class Jobs {
    private static final Logger LOG = Logger.getLogger("exhibit");

    private final Analyses analyses;
    private final JobStore store;
    private final JobSettings settings;
    private final Map<String, Live> live = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** A job of this process. */
    private static final class Live {
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private volatile Task task;
        private final AtomicInteger tries;

        Live(Task task, int tries) {
            this.task = task;
            this.tries = new AtomicInteger(tries);
        }
    }

    @Inject
    Jobs(Analyses analyses, JobStore store, JobSettings settings) {
        this.analyses = analyses;
        this.store = store;
        this.settings = settings;
    }

    /** Makes a job of a task: when this returns, the work survives a crash. */
    public Job keep(Task task) {
        Work work = task.work();
        String id = JobIds.next();
        Optional<Instant> begun = work.begunAt();
        KeptJob job = new KeptJob(
                id,
                begun.isPresent() ? JobState.RUNNING : JobState.QUEUED,
                work.upload().sha256(),
                work.upload().filename(),
                work.upload().mediaType(),
                work.upload().sizeBytes(),
                work.tier(),
                begun.isPresent() ? 1 : 0,
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                begun.map(time -> time.truncatedTo(ChronoUnit.MILLIS).toString())
                        .orElse(null),
                null,
                null);
        Live made = new Live(task, job.tries());
        live.put(id, made);
        boolean held = work.holdFile();
        try {
            store.add(job, held ? work.upload().file() : null);
        } finally {
            if (held) {
                work.letGoOfFile();
            }
        }
        follow(id, made, begun.isPresent());
        return find(id).orElseThrow();
    }

    public Optional<Job> find(String id) {
        return store.find(id).map(this::withProgress);
    }

    /** Jobs, newest first; as {@link JobStore#list}. */
    public ListPage<Job> list(JobState state, String after, int limit) {
        ListPage<KeptJob> page = store.list(state, after, limit);
        return new ListPage<>(page.items().stream().map(this::withProgress).toList(), page.next());
    }

    /** Done once the job is over; at once where it is over already, or unknown. */
    public CompletableFuture<Void> over(String id) {
        Live job = live.get(id);
        return job == null ? CompletableFuture.completedFuture(null) : job.over.copy();
    }

    /** Stops the work on a job, at once where nobody else waits for it. Does nothing to one that is over. */
    public void cancel(String id) {
        Live job = live.get(id);
        if (job != null) {
            job.task.cancel();
        }
    }

    /** Stops all jobs on a document. */
    public void cancelAll(String document) {
        live.values().stream()
                .filter(job -> job.task.work().upload().sha256().equals(document))
                .forEach(job -> job.task.cancel());
    }

    /** Takes up what an earlier process left open. */
    void resume() {
        store.forget(Instant.now().minus(settings.remember()));
        for (KeptJob job : store.open()) {
            if (job.tries() >= settings.maxTries()) {
                store.ended(job.id(), JobState.FAILED, gaveUp(job.tries()));
            } else {
                Live again = new Live(taskFor(job), job.tries());
                live.put(job.id(), again);
                follow(job.id(), again, false);
            }
        }
    }

    /** From now on what ends without an answer is left for the next start. */
    void handBack() {
        stopping = true;
    }

    private Task taskFor(KeptJob job) {
        Upload upload =
                new Upload(store.file(job), job.filename(), job.mediaType(), job.document(), job.sizeBytes(), null);
        return analyses.submit(upload, job.tier(), Lane.SINGLE, "resumed", () -> {});
    }

    private void follow(String id, Live job, boolean hasBegun) {
        if (!hasBegun) {
            job.task.work().begun().tell((begun, none) -> {
                job.tries.incrementAndGet();
                store.began(id);
            });
        }
        job.task.outcome().tell((answer, trouble) -> {
            try {
                end(id, job, trouble);
            } catch (RuntimeException e) {
                LOG.error("The end of a job could not be kept; it will be taken up at the next start.", e);
            }
        });
    }

    private void end(String id, Live job, Throwable trouble) {
        if (trouble != null && stopping) {
            store.handBack(id);
            return;
        }
        Failure failure = trouble == null || trouble instanceof CancellationException ? null : failure(trouble);
        if (failure != null && failure.mayPass() && job.tries.get() < settings.maxTries()) {
            store.putBack(id);
            job.task = taskFor(store.find(id).orElseThrow());
            follow(id, job, false);
            return;
        }
        JobState state = trouble == null ? JobState.DONE : failure == null ? JobState.CANCELLED : JobState.FAILED;
        store.ended(id, state, failure);
        live.remove(id);
        job.over.complete(null);
    }

    private Failure failure(Throwable trouble) {
        if (trouble instanceof DocumentException e) {
            return Failure.of(e);
        }
        LOG.error("Work on a document failed.", trouble);
        return new Failure(Failure.Kind.INTERNAL, "The fault is the service's own; its log says more.");
    }

    private static Failure gaveUp(int tries) {
        return new Failure(
                Failure.Kind.GAVE_UP,
                "Work on it was begun " + tries + " times, and each time the service ended before it was done.");
    }

    private Job withProgress(KeptJob kept) {
        Live job = live.get(kept.id());
        return Job.of(kept, job == null ? null : job.task.work().progress());
    }
}
