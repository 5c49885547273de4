package exhibit.job;

import exhibit.Progress;
import exhibit.Tier;
import exhibit.Upload;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The analysis of some bytes by one tier, for all who asked for it while it is under way. It stops once none of them waits any more.
 * Thread-safe.
 */
final class Work implements Runnable {
    private final Upload upload;
    private final Tier tier;
    private final DocumentWork documents;
    private final Moment<Void> begun = new Moment<>();
    private final Moment<Answer> outcome = new Moment<>();
    private volatile Step step = new Step("queued", () -> Progress.Portion.UNKNOWN);
    private final Runnable release;
    private final Cause cause = Cause.now();
    private Instant begunAt;
    private int waiting;
    private int fileUsers = 1;
    private Thread thread;
    private boolean stopped;

    /** Two uploads with the same question have the same answer. */
    record Question(String sha256, Tier tier) {}

    private record Step(String name, Supplier<Progress.Portion> portion) {}

    /** @param release what is to be done with the file when nobody needs it any more */
    Work(Upload upload, Tier tier, DocumentWork documents, Runnable release) {
        this.release = release;
        this.upload = upload;
        this.tier = tier;
        this.documents = documents;
    }

    Question question() {
        return new Question(upload.sha256(), tier);
    }

    Upload upload() {
        return upload;
    }

    Tier tier() {
        return tier;
    }

    /** Done on the working thread just before the work, or at once where it has begun. */
    Moment<Void> begun() {
        return begun;
    }

    /** Ends with the answer, with why there is none, or with a {@link CancellationException}. */
    Moment<Answer> outcome() {
        return outcome;
    }

    /** When it was begun; empty before that. */
    synchronized Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    /** Keeps the file there until {@link #letGoOfFile}; whether it still is. */
    synchronized boolean holdFile() {
        if (fileUsers == 0) {
            return false;
        }
        fileUsers++;
        return true;
    }

    void letGoOfFile() {
        boolean last;
        synchronized (this) {
            last = --fileUsers == 0;
        }
        if (last) {
            release.run();
        }
    }

    /** What is being done, and how much of it is. */
    JobProgress progress() {
        Step now = step;
        return JobProgress.of(now.name(), now.portion().get());
    }

    /** One more waits for the outcome; whether it still can. */
    synchronized boolean join() {
        if (stopped || outcome.future().isDone()) {
            return false;
        }
        waiting++;
        return true;
    }

    /** One waits no more. @return whether the work was still to begin and need not */
    synchronized boolean leave() {
        if (--waiting > 0 || outcome.future().isDone()) {
            return false;
        }
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            return false;
        }
        outcome.future().completeExceptionally(new CancellationException());
        letGoOfFile();
        return true;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (stopped) {
                return;
            }
            thread = Thread.currentThread();
            begunAt = Instant.now();
        }
        Answer answer = null;
        Throwable trouble = null;
        try {
            begun.future().complete(null);
            answer =
                    cause.call(() -> documents.answer(upload, tier, (name, portion) -> step = new Step(name, portion)));
        } catch (Throwable e) {
            trouble = e;
        }
        synchronized (this) {
            thread = null;
            Thread.interrupted(); // what was meant for this work shall not reach the next
            stopped = stopped && answer == null;
        }
        letGoOfFile();
        if (answer != null) {
            outcome.future().complete(answer);
        } else {
            outcome.future().completeExceptionally(stopped ? new CancellationException() : trouble);
        }
    }
}
