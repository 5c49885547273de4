package exhibit.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** The threads that work, each one turn after the other, until they are stopped. Thread-safe. */
final class Workers {
    private static final Logger LOG = Logger.getLogger("exhibit");

    private final Turns turns;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Workers(Turns turns, int count) {
        this.turns = turns;
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(this::work, "analysis-" + number);
            thread.setDaemon(true);
            threads.add(thread);
        }
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** No new turns; those under way are given some time, then interrupted. */
    void stop(Duration patience) {
        stopped = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (turns.running() > 0 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(5).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            threads.forEach(Thread::interrupt);
        }
    }

    private void work() {
        while (!stopped) {
            Turns.Turn turn;
            try {
                turn = turns.take();
            } catch (InterruptedException e) {
                continue; // stopped, or meant for work that had just ended
            }
            try {
                turn.work().run();
            } catch (Throwable e) {
                LOG.error("A turn of work failed.", e); // work tells its own failures: this is a fault of the service
            } finally {
                turns.done(turn);
            }
        }
    }
}
