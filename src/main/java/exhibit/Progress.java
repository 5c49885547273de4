package exhibit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Told which step an analysis is at; called on the analysing thread. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (step, portion) -> {};

    /**
     * A step begins.
     *
     * @param step such as {@code read}, {@code segment}
     * @param portion how much of it is done, whenever somebody asks while it runs; called on other threads
     */
    void step(String step, Supplier<Portion> portion);

    /**
     * How much of a step is done.
     *
     * @param done units that are done; 0 to {@code of}
     * @param of all units; 0 where that is not known
     * @param unit {@code page} or {@code sentence}; {@code null} where the step is not counted
     */
    record Portion(int done, int of, String unit) {
        /** Nothing that could be counted. */
        public static final Portion UNKNOWN = new Portion(0, 0, null);
    }

    /** Counts a step's units as several threads do them. Thread-safe. */
    final class Count {
        private final String unit;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int of;

        public Count(String unit) {
            this.unit = unit;
        }

        /** How many there are in all. */
        public void expect(int all) {
            of = all;
        }

        /** So many more are done. */
        public void add(int more) {
            done.addAndGet(more);
        }

        public Portion portion() {
            return of == 0 ? Portion.UNKNOWN : new Portion(done.get(), of, unit);
        }
    }
}
