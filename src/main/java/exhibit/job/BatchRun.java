package exhibit.job;

import exhibit.DocumentException;
import exhibit.Failure;
import exhibit.JobState;
import exhibit.Upload;
import exhibit.job.archive.Archive;
import exhibit.job.archive.ArchiveException;
import exhibit.job.archive.ArchiveLimits;
import exhibit.job.archive.LimitedInput;
import exhibit.job.archive.Member;
import exhibit.store.BatchFile;
import exhibit.store.BatchSource;
import exhibit.store.BatchStore;
import exhibit.store.KeptBatch;
import exhibit.store.ListPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Works a batch off: lists its files, then hands them to the workers in order, never more than a few ahead of them, and notes each
 * outcome. An archive is unpacked as it goes, so that a large one needs no more disk than itself. What an earlier process left open is
 * done again, what has an outcome is not.
 */
final class BatchRun implements Runnable {
    private static final Logger LOG = Logger.getLogger("exhibit");
    private static final int ROWS = 1000;
    private static final Failure OURS =
            new Failure(Failure.Kind.INTERNAL, "The fault is the service's own; its log says more.");

    private final KeptBatch batch;
    private final BatchStore store;
    private final Analyses analyses;
    private final JobSettings settings;
    private final Path unpacking;
    private final Semaphore ahead;
    private final int aheadOfWorkers;
    private final Map<Integer, Task> underWay = new ConcurrentHashMap<>();
    private long unpacked;
    private volatile boolean cancelled;
    private volatile boolean stopping;

    /** @param unpacking folder for files that no longer matter once the service stops */
    BatchRun(KeptBatch batch, BatchStore store, Analyses analyses, JobSettings settings, Path unpacking) {
        this.batch = batch;
        this.store = store;
        this.analyses = analyses;
        this.settings = settings;
        this.unpacking = unpacking;
        this.aheadOfWorkers = 2 * analyses.places();
        this.ahead = new Semaphore(aheadOfWorkers);
    }

    /** Stops: what waits is cancelled, what is under way is interrupted. */
    void cancel() {
        cancelled = true;
        store.cancelQueued(batch.id());
        underWay.values().forEach(Task::cancel);
    }

    /** From now on what ends without an answer is left for the next start. */
    void handBack() {
        stopping = true;
    }

    @Override
    public void run() {
        store.began(batch.id());
        try {
            if (batch.source() == BatchSource.ARCHIVE) {
                list();
            }
            while (!isOver() && hasOpenFiles()) { // again where a try failed that may pass
                pass();
            }
        } catch (ArchiveException e) {
            refuseOpenFiles(e.failure());
            end(store.counts(batch.id()).done() == 0 ? JobState.FAILED : JobState.DONE, e.failure());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.error("A batch failed.", e);
            end(JobState.FAILED, OURS);
            return;
        }
        end(cancelled ? JobState.CANCELLED : JobState.DONE, null);
    }

    private void end(JobState state, Failure failure) {
        if (stopping) {
            return; // the next start goes on
        }
        if (cancelled) {
            store.cancelQueued(batch.id());
        }
        store.ended(batch.id(), state, failure);
    }

    private boolean isOver() {
        return cancelled || stopping || Thread.currentThread().isInterrupted();
    }

    private boolean hasOpenFiles() {
        return !open(null, 1).items().isEmpty();
    }

    private ListPage<BatchFile> open(String after, int limit) {
        return store.files(batch.id(), List.of(JobState.QUEUED, JobState.RUNNING), after, limit);
    }

    /** Names all files before the first is worked on, so that progress has an end. */
    private void list() throws ArchiveException, IOException {
        List<BatchFile> files = new ArrayList<>();
        try (Archive archive = open()) {
            for (Member member = archive.next(); member != null && !isOver(); member = archive.next()) {
                files.add(
                        member.failure() == null
                                ? BatchFile.queued(member.position(), member.name(), null, member.sizeBytes(), null)
                                : BatchFile.refused(member.position(), member.name(), member.failure()));
                if (files.size() == ROWS) {
                    store.list(batch.id(), files);
                    files.clear();
                }
            }
        } finally {
            store.list(batch.id(), files);
        }
    }

    private Archive open() throws ArchiveException {
        return Archive.open(
                store.file(batch.archive()),
                new ArchiveLimits(
                        settings.batch().files(),
                        settings.batch().fileBytes().asLongValue(),
                        settings.batch().allBytes().asLongValue()));
    }

    /** Every open file once. */
    private void pass() throws ArchiveException, IOException, InterruptedException {
        if (batch.source() == BatchSource.ARCHIVE) {
            unpacked = 0;
            try (Archive archive = open()) {
                for (Member member = archive.next(); member != null && !isOver(); member = archive.next()) {
                    BatchFile file = store.file(batch.id(), member.position()).orElseThrow();
                    if (isWanted(file)) {
                        unpack(archive, file);
                    }
                }
            } finally {
                awaitAll();
            }
        } else {
            String cursor = null;
            do {
                ListPage<BatchFile> page = open(cursor, ROWS);
                for (BatchFile file : page.items()) {
                    if (!isOver() && isWanted(file)) {
                        take(file);
                    }
                }
                cursor = page.next();
            } while (cursor != null);
            awaitAll();
        }
    }

    /** Until the last of those under way has its outcome. */
    private void awaitAll() throws InterruptedException {
        ahead.acquire(aheadOfWorkers);
        ahead.release(aheadOfWorkers);
    }

    /** Whether a file is open; one that was begun too often is given up. */
    private boolean isWanted(BatchFile file) {
        if (file.state().isFinal()) {
            return false;
        }
        if (file.tries() >= settings.maxTries()) {
            store.ended(
                    batch.id(),
                    file.position(),
                    JobState.FAILED,
                    file.failure() != null
                            ? file.failure()
                            : new Failure(
                                    Failure.Kind.GAVE_UP,
                                    "Work on it was begun " + file.tries()
                                            + " times, and each time the service ended before it was done."));
            return false;
        }
        return true;
    }

    private void unpack(Archive archive, BatchFile file) throws IOException, InterruptedException {
        ahead.acquire();
        Path copy = Files.createTempFile(unpacking, "member", ".bin");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new LimitedInput(
                            archive.bytes(), settings.batch().fileBytes().asLongValue());
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
                unpacked += in.transferTo(out);
            }
            if (unpacked > settings.batch().allBytes().asLongValue()) {
                throw new LimitedInput.TooLargeException();
            }
            submit(
                    file,
                    new Upload(
                            copy,
                            Upload.filename(file.name()),
                            null,
                            HexFormat.of().formatHex(digest.digest()),
                            Files.size(copy),
                            null),
                    () -> delete(copy));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException | RuntimeException e) { // damaged or too large: this member alone
            delete(copy);
            store.ended(batch.id(), file.position(), JobState.FAILED, unpackingFailure(e));
            ahead.release();
        }
    }

    private static Failure failure(Throwable trouble) {
        if (trouble instanceof DocumentException e) {
            return Failure.of(e);
        }
        LOG.error("Work on a file of a batch failed.", trouble);
        return OURS;
    }

    private static Failure unpackingFailure(Exception e) {
        return e instanceof LimitedInput.TooLargeException
                ? new Failure(
                        Failure.Kind.TOO_LARGE,
                        "Unpacked, the file or what was unpacked before it is larger than this service takes.")
                : new Failure(Failure.Kind.CORRUPT, "The member is damaged in the archive.");
    }

    /** A file whose bytes are kept. */
    private void take(BatchFile file) throws InterruptedException, IOException {
        if (!store.hasFile(file.document())) {
            store.ended(
                    batch.id(),
                    file.position(),
                    JobState.FAILED,
                    new Failure(Failure.Kind.NOT_FOUND, "No document with this id is kept here."));
            return;
        }
        ahead.acquire();
        Path bytes = store.file(file.document());
        submit(
                file,
                new Upload(
                        bytes,
                        Upload.filename(file.name()),
                        file.mediaType(),
                        file.document(),
                        Files.size(bytes),
                        null),
                () -> {});
    }

    private void submit(BatchFile file, Upload upload, Runnable release) {
        Task task = analyses.submit(upload, batch.tier(), Lane.BULK, batch.id(), release);
        underWay.put(file.position(), task);
        task.work().begun().tell((begun, none) -> store.began(batch.id(), file.position(), upload.sha256()));
        task.outcome().tell((answer, trouble) -> {
            try {
                end(file, upload, trouble);
            } catch (RuntimeException e) {
                LOG.error("The outcome of a batch's file could not be kept.", e);
            } finally {
                underWay.remove(file.position());
                ahead.release();
            }
        });
        if (cancelled) {
            task.cancel(); // it came between the cancelling and the list of those under way
        }
    }

    private void end(BatchFile file, Upload upload, Throwable trouble) {
        if (trouble == null) {
            store.done(batch.id(), file.position(), upload.sha256());
        } else if (stopping) {
            store.putBack(batch.id(), file.position(), false);
        } else if (trouble instanceof CancellationException) {
            store.ended(batch.id(), file.position(), JobState.CANCELLED, null);
        } else {
            Failure failure = failure(trouble);
            if (failure.mayPass() && file.tries() + 1 < settings.maxTries()) {
                store.putBack(batch.id(), file.position(), true);
            } else {
                store.ended(batch.id(), file.position(), JobState.FAILED, failure);
            }
        }
    }

    /** What lies behind the damage of an archive has an outcome too. */
    private void refuseOpenFiles(Failure failure) {
        for (ListPage<BatchFile> page = open(null, ROWS); !page.items().isEmpty(); page = open(null, ROWS)) {
            page.items().forEach(file -> store.ended(batch.id(), file.position(), JobState.FAILED, failure));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An unpacked file could not be removed; the next start removes it.");
        }
    }
}
