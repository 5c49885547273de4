package exhibit.job;

import exhibit.DocumentException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many work at once and so many wait, in order of arrival; the rest is turned away at once. Thread-safe. */
final class WorkRoom {
    private final Semaphore places;
    private final int size;
    private final AtomicInteger waiting = new AtomicInteger();
    private final JobSettings settings;

    WorkRoom(JobSettings settings) {
        this.settings = settings;
        this.size = settings.concurrency().orElse(Runtime.getRuntime().availableProcessors());
        this.places = new Semaphore(size, true);
    }

    /** What is done with a place. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws DocumentException;
    }

    /**
     * Does the work on this thread once there is a place.
     *
     * @throws BusyException if too many wait, or the wait was too long
     */
    <T> T in(Work<T> work) throws DocumentException {
        enter();
        try {
            return work.run();
        } finally {
            places.release();
        }
    }

    int waiting() {
        return waiting.get();
    }

    int running() {
        return size - places.availablePermits();
    }

    private void enter() {
        if (places.tryAcquire()) {
            return;
        }
        if (waiting.incrementAndGet() > settings.queue()) {
            waiting.decrementAndGet();
            throw new BusyException(settings.retryAfter());
        }
        try {
            if (!places.tryAcquire(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(settings.retryAfter());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException(settings.retryAfter());
        } finally {
            waiting.decrementAndGet();
        }
    }
}
