package exhibit.job;

import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The front door for work: so many at once, in a fair order, identical uploads under way worked once, everything counted. Thread-safe. */
@Singleton
public final class Analyses {
    private final LoadedAnalysis analysis;
    private final DocumentWork documents;
    private final JobSettings settings;
    private final MeterRegistry meters;
    private final Turns turns;
    private final Workers workers;
    private final ConcurrentMap<Work.Question, Work> underWay = new ConcurrentHashMap<>();

    @Inject
    Analyses(LoadedAnalysis analysis, DocumentWork documents, JobSettings settings, MeterRegistry meters) {
        this.analysis = analysis;
        this.documents = documents;
        this.settings = settings;
        this.meters = meters;
        int places = settings.concurrency().orElse(Runtime.getRuntime().availableProcessors());
        this.turns = new Turns(places);
        this.workers = new Workers(turns, places);
        workers.start();
        for (Lane lane : Lane.values()) {
            List<Tag> tag = List.of(Tag.of("lane", lane.name().toLowerCase(Locale.ROOT)));
            meters.gauge("exhibit.queue.waiting", tag, turns, all -> all.waiting(lane));
            meters.gauge("exhibit.queue.oldest.seconds", tag, turns, all -> all.oldest(lane));
        }
        meters.gauge("exhibit.queue.running", turns, Turns::running);
    }

    /**
     * Asks for the analysis of a document with its attachments, or for what is kept of the same bytes by the same tier.
     *
     * @param upload whose file is deleted once nobody needs it
     * @param tier that shall find the names; {@code null} for the service's own
     * @param caller whose turn it is beside others'
     * @param waits whether somebody waits for the answer; else it may come late
     * @throws BusyException if too much is under way
     */
    public Task submit(Upload upload, Tier tier, String caller, boolean waits) {
        if (waits ? turns.isFull(settings.queue()) : turns.waiting() >= settings.backlog()) {
            count("turned_away");
            delete(upload.file());
            throw new BusyException(settings.retryAfter());
        }
        return submit(upload, tier, Lane.SINGLE, caller, () -> delete(upload.file()));
    }

    /** @param release done once nobody needs the file any more */
    Task submit(Upload upload, Tier tier, Lane lane, String caller, Runnable release) {
        Work mine = new Work(upload, tier == null ? analysis.get().standardTier() : tier, documents, release);
        while (true) {
            Work work = underWay.computeIfAbsent(mine.question(), question -> mine);
            if (!work.join()) {
                underWay.remove(work.question(), work); // it has just ended
                continue;
            }
            Task task = new Task(work, turns, work != mine);
            if (work == mine) {
                work.outcome().tell((answer, trouble) -> {
                    underWay.remove(work.question(), work);
                    count(answer, trouble);
                });
                turns.add(lane, caller, work);
            } else {
                release.run();
                if (lane == Lane.SINGLE && turns.remove(work)) {
                    turns.add(lane, caller, work); // somebody waits for a file of a batch
                }
            }
            return task;
        }
    }

    /**
     * Analyses text as it is and keeps nothing; {@code upload} only names it.
     *
     * @param tier that shall find the names; {@code null} for the service's own
     * @throws BusyException if too much is under way, or its turn does not come in time
     */
    public Analysed analyse(Upload upload, String text, Tier tier, String caller) throws DocumentException {
        if (turns.isFull(settings.queue())) {
            throw new BusyException(settings.retryAfter());
        }
        Tier wanted = tier == null ? analysis.get().standardTier() : tier;
        Cause cause = Cause.now();
        FutureTask<Analysed> work =
                new FutureTask<>(() -> cause.call(() -> analysis.get().analyse(upload, text, wanted)));
        turns.add(Lane.SINGLE, caller, work);
        try {
            try {
                return work.get(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (turns.remove(work)) {
                    throw new BusyException(settings.retryAfter());
                }
                return work.get(); // it has begun
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtimeException) {
                throw runtimeException;
            }
            throw new IllegalStateException("the analysis failed", e.getCause());
        }
    }

    /** How many documents are worked on at once. */
    int places() {
        return turns.places();
    }

    /** The file name of something that was never a file. */
    public static Path noFile() {
        return Path.of("");
    }

    /** Ends the threads: no new work; what is under way is waited for, then interrupted. */
    void stop() {
        workers.stop(settings.stopWait());
    }

    private void count(Answer answer, Throwable trouble) {
        if (answer != null) {
            count(answer.isNew() ? "analysed" : "known");
        } else if (trouble instanceof DocumentException e) {
            count(e.reason().name().toLowerCase(Locale.ROOT));
        } else {
            count(trouble instanceof CancellationException ? "cancelled" : "failed");
        }
    }

    private void count(String outcome) {
        meters.counter("exhibit.documents", "outcome", outcome).increment();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload could not be removed", e);
        }
    }
}
