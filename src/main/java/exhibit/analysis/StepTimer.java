package exhibit.analysis;

import java.time.Duration;

/** Told how long each step took; called on the analysing thread. */
@FunctionalInterface
public interface StepTimer {
    /** Tells nobody. */
    StepTimer NONE = (step, took) -> {};

    /**
     * One step is done.
     *
     * @param name such as {@code read}, {@code mention}
     */
    void step(String name, Duration took);
}
