package exhibit.analysis;

import exhibit.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Runs the steps of one analysis: tells that each begins and how long it took, and stops between two when nobody waits. */
record Steps(StepTimer timer, Progress progress) {
    <T> List<T> run(String step, String unit, Supplier<List<T>> work) {
        return run(step, unit, () -> Progress.Portion.UNKNOWN, work);
    }

    /** @param unit of what the step makes, such as {@code mentions} */
    <T> List<T> run(String step, String unit, Supplier<Progress.Portion> portion, Supplier<List<T>> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this document any more");
        }
        progress.step(step, portion);
        long began = System.nanoTime();
        List<T> done = work.get();
        timer.step(step, Duration.ofNanos(System.nanoTime() - began), unit, done.size());
        return done;
    }
}
