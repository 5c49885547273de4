package exhibit.analysis;

import exhibit.Progress;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Runs the steps of one analysis: tells that each begins and how long it took, and stops between two when nobody waits. */
record Steps(StepTimer timer, Progress progress) {
    <T> T run(String step, Supplier<T> work) {
        return run(step, () -> Progress.Portion.UNKNOWN, work);
    }

    <T> T run(String step, Supplier<Progress.Portion> portion, Supplier<T> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this document any more");
        }
        progress.step(step, portion);
        long began = System.nanoTime();
        T done = work.get();
        timer.step(step, Duration.ofNanos(System.nanoTime() - began));
        return done;
    }
}
