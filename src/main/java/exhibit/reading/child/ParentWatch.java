package exhibit.reading.child;

import java.util.concurrent.TimeUnit;

/** Ends this child when the service that started it is gone, also in the middle of a document. */
final class ParentWatch {
    /** System property with the process id of the service. */
    static final String PARENT = "exhibit.reading.parent";

    private ParentWatch() {}

    static void start() {
        Long parent = Long.getLong(PARENT);
        if (parent == null) {
            return;
        }
        Thread watch = new Thread(() -> haltAfter(parent), "parent watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void haltAfter(long parent) {
        try {
            while (ProcessHandle.of(parent).map(ProcessHandle::isAlive).orElse(false)) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Runtime.getRuntime().halt(1);
    }
}
