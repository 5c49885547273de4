package exhibit.analysis;

import java.time.Duration;

/** Told how long each step took; called on the analysing thread. */
@FunctionalInterface
public interface StepTimer {
    /** Tells nobody. */
    StepTimer NONE = (step, took, unit, count) -> {};

    /**
     * One step is done.
     *
     * @param name such as {@code read}, {@code mention}
     * @param unit of what it made, such as {@code pages}
     * @param count how many of them
     */
    void step(String name, Duration took, String unit, int count);
}
