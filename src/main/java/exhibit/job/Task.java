package exhibit.job;

import exhibit.DocumentException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request's share in the work on a document: what it waits for, and its own leaving. Thread-safe. */
public final class Task {
    private final Work work;
    private final Turns turns;
    private final Moment<Answer> outcome = new Moment<>();

    /**
     * A share in some work.
     *
     * @param joined whether another request had begun it
     */
    Task(Work work, Turns turns, boolean joined) {
        this.work = work;
        this.turns = turns;
        work.outcome().tell((answer, trouble) -> {
            if (trouble == null) {
                outcome.future().complete(joined ? new Answer(answer.document(), false) : answer);
            } else {
                outcome.future().completeExceptionally(trouble);
            }
        });
    }

    Work work() {
        return work;
    }

    /** Ends with the answer, with why there is none, or with a {@link CancellationException}. */
    Moment<Answer> outcome() {
        return outcome;
    }

    /** Waits no more; the work stops unless others wait for it too. */
    void cancel() {
        if (outcome.future().completeExceptionally(new CancellationException()) && work.leave()) {
            turns.remove(work);
        }
    }

    /**
     * The answer.
     *
     * @throws DocumentException if there is none
     * @throws TimeoutException if it takes longer; the work goes on
     * @throws CancellationException if another request cancelled it
     */
    public Answer await(Duration atMost) throws DocumentException, TimeoutException {
        try {
            return outcome.future().get(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS);
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
            throw new IllegalStateException("the work failed", e.getCause());
        }
    }
}
