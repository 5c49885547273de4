package exhibit.job;

import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/** The front door for work: so many at once, identical uploads under way worked once, everything counted. Thread-safe. */
@Singleton
public final class Analyses {
    private final LoadedAnalysis analysis;
    private final DocumentWork work;
    private final WorkRoom room;
    private final MeterRegistry meters;
    private final ConcurrentMap<Asked, CompletableFuture<Answer>> underWay = new ConcurrentHashMap<>();

    /** Two uploads with the same question have the same answer. */
    private record Asked(String sha256, Tier tier) {}

    @Inject
    Analyses(LoadedAnalysis analysis, DocumentWork work, JobSettings settings, MeterRegistry meters) {
        this.analysis = analysis;
        this.work = work;
        this.room = new WorkRoom(settings);
        this.meters = meters;
        meters.gauge("exhibit.queue.waiting", room, WorkRoom::waiting);
        meters.gauge("exhibit.queue.running", room, WorkRoom::running);
    }

    /**
     * Analyses and keeps a document with its attachments, or gives what is kept of the same bytes by the same tier.
     *
     * @param tier that shall find the names; {@code null} for the service's own
     * @throws DocumentException if nothing of it can be read; then nothing is kept
     * @throws BusyException if too much is under way
     */
    public Answer answer(Upload upload, Tier tier) throws DocumentException {
        try {
            Answer answer = once(upload, tier == null ? analysis.get().standardTier() : tier);
            count(answer.isNew() ? "analysed" : "known");
            return answer;
        } catch (DocumentException e) {
            count(e.reason().name().toLowerCase(Locale.ROOT));
            throw e;
        } catch (BusyException e) {
            count("turned_away");
            throw e;
        } catch (RuntimeException e) {
            count("failed");
            throw e;
        }
    }

    /**
     * Analyses text as it is and keeps nothing; {@code upload} only names it.
     *
     * @param tier that shall find the names; {@code null} for the service's own
     */
    public Analysed analyse(Upload upload, String text, Tier tier) throws DocumentException {
        return room.in(() -> analysis.get()
                .analyse(upload, text, tier == null ? analysis.get().standardTier() : tier));
    }

    /** The file name of something that was never a file. */
    public static Path noFile() {
        return Path.of("");
    }

    private Answer once(Upload upload, Tier tier) throws DocumentException {
        Asked asked = new Asked(upload.sha256(), tier);
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> others = underWay.putIfAbsent(asked, mine);
        if (others != null) {
            return new Answer(waitFor(others).document(), false);
        }
        try {
            Answer answer = work.known(upload, tier);
            if (answer == null) {
                answer = room.in(() -> work.analyse(upload, tier));
            }
            mine.complete(answer);
            return answer;
        } catch (Throwable e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(asked, mine);
        }
    }

    private static Answer waitFor(CompletableFuture<Answer> others) throws DocumentException {
        try {
            return others.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentException documentException) {
                throw documentException;
            }
            if (e.getCause() instanceof RuntimeException runtimeException) {
                throw runtimeException;
            }
            throw new IllegalStateException("the same upload failed elsewhere", e);
        }
    }

    private void count(String outcome) {
        meters.counter("exhibit.documents", "outcome", outcome).increment();
    }
}
