package exhibit.job;

import exhibit.JobState;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.store.BatchFile;
import exhibit.store.BatchSource;
import exhibit.store.BatchStore;
import exhibit.store.DataFolder;
import exhibit.store.KeptBatch;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many documents at once. What was accepted has an outcome for each of its files, whatever happens meanwhile. Thread-safe. */
@Singleton
public final class Batches {
    private final BatchStore store;
    private final Analyses analyses;
    private final LoadedAnalysis analysis;
    private final JobSettings settings;
    private final Path unpacking;
    private final ExecutorService runs;
    private final Map<String, Live> live = new ConcurrentHashMap<>();

    private record Live(BatchRun run, CompletableFuture<Void> over) {}

    @Inject
    Batches(BatchStore store, Analyses analyses, LoadedAnalysis analysis, JobSettings settings, DataFolder folder) {
        this.store = store;
        this.analyses = analyses;
        this.analysis = analysis;
        this.settings = settings;
        this.unpacking = folder.uploads();
        this.runs = Executors.newFixedThreadPool(settings.batch().atOnce(), work -> {
            Thread thread = new Thread(work, "batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes an archive in; when this returns, it survives a crash. */
    public Batch addArchive(Upload archive, Tier tier) {
        KeptBatch batch = batch(BatchSource.ARCHIVE, archive.sha256(), archive.filename(), tier);
        store.add(batch, List.of(), Map.of(archive.sha256(), archive.file()));
        return begin(batch);
    }

    /** Takes several files in. */
    public Batch addFiles(List<Upload> files, Tier tier) {
        KeptBatch batch = batch(BatchSource.FILES, null, files.size() + " files", tier);
        List<BatchFile> rows = new ArrayList<>();
        Map<String, Path> bytes = new LinkedHashMap<>();
        for (Upload file : files) {
            bytes.put(file.sha256(), file.file());
            rows.add(BatchFile.queued(rows.size(), file.filename(), file.mediaType(), file.sizeBytes(), file.sha256()));
        }
        store.add(batch, rows, bytes);
        return begin(batch);
    }

    /** Analyses documents that are kept already, anew where models or settings have changed. */
    public Batch addReferences(List<String> documents, Tier tier) {
        KeptBatch batch = batch(BatchSource.REFERENCES, null, documents.size() + " documents", tier);
        List<BatchFile> rows = new ArrayList<>();
        documents.forEach(
                document -> rows.add(BatchFile.queued(rows.size(), store.filename(document), null, null, document)));
        store.add(batch, rows, Map.of());
        return begin(batch);
    }

    public Optional<Batch> find(String id) {
        return store.find(id).map(batch -> new Batch(batch, store.counts(id)));
    }

    /** Batches, newest first; as {@link BatchStore#list}. */
    public ListPage<Batch> list(String after, int limit) {
        ListPage<KeptBatch> page = store.list(after, limit);
        return new ListPage<>(
                page.items().stream()
                        .map(batch -> new Batch(batch, store.counts(batch.id())))
                        .toList(),
                page.next());
    }

    /** Files in order; as {@link BatchStore#files}. */
    public ListPage<BatchFile> files(String id, JobState state, String after, int limit) {
        return store.files(id, state == null ? List.of(JobState.values()) : List.of(state), after, limit);
    }

    /** Outcomes in order; as {@link BatchStore#outcomes}. */
    public List<BatchFile> outcomes(String id, long after, int limit) {
        return store.outcomes(id, after, limit);
    }

    /** Done once the batch is over; at once where it is over already, or unknown. */
    public CompletableFuture<Void> over(String id) {
        Live batch = live.get(id);
        return batch == null
                ? CompletableFuture.completedFuture(null)
                : batch.over().copy();
    }

    /** Stops a batch: what has an outcome keeps it. Does nothing to one that is over. */
    public void cancel(String id) {
        Live batch = live.get(id);
        if (batch != null) {
            batch.run().cancel();
        }
    }

    /**
     * Works the files that failed or were cancelled again, and only those.
     *
     * @return how many there are; 0 also where the batch is still under way
     * @throws IllegalStateException if the archive's bytes are gone, because a document of it was erased
     */
    public int retry(String id) {
        if (live.containsKey(id)) {
            return 0;
        }
        KeptBatch batch = store.find(id).orElseThrow();
        if (batch.source() == BatchSource.ARCHIVE && batch.archive() == null) {
            throw new IllegalStateException("the archive is kept no longer");
        }
        int files = store.retry(id);
        if (files > 0) {
            begin(store.find(id).orElseThrow());
        }
        return files;
    }

    /** Takes up what an earlier process left open. */
    void resume() {
        store.forget(Instant.now().minus(settings.remember()));
        store.open().forEach(this::begin);
    }

    /** From now on what ends without an answer is left for the next start. */
    void handBack() {
        live.values().forEach(batch -> batch.run().handBack());
        runs.shutdownNow();
    }

    private Batch begin(KeptBatch batch) {
        BatchRun run = new BatchRun(batch, store, analyses, settings, unpacking);
        Live begun = new Live(run, new CompletableFuture<>());
        live.put(batch.id(), begun);
        runs.execute(() -> {
            try {
                run.run();
            } finally {
                live.remove(batch.id());
                begun.over().complete(null);
            }
        });
        return find(batch.id()).orElseThrow();
    }

    private KeptBatch batch(BatchSource source, String archive, String filename, Tier tier) {
        return new KeptBatch(
                JobIds.next(),
                JobState.QUEUED,
                source,
                archive,
                filename,
                tier == null ? analysis.get().standardTier() : tier,
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                null,
                null,
                null);
    }
}
