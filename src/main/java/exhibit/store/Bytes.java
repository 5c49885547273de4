package exhibit.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Originals on disk together with the rows that hold them: a file that no row holds, yet or any more, is on the list of loose ones,
 * and goes. Thread-safe.
 */
final class Bytes {
    private final Jdbi jdbi;
    private final Originals originals;
    /** SQLite has one writer at a time; this also holds rows and files together. */
    private final ReentrantLock writing = new ReentrantLock();

    Bytes(Jdbi jdbi, Originals originals) {
        this.jdbi = jdbi;
        this.originals = originals;
    }

    /** One transaction, nobody else writing. */
    <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            return jdbi.inTransaction(work::apply);
        } finally {
            writing.unlock();
        }
    }

    /** Keeps bytes, then the rows that hold them. */
    <T> T keep(Path file, String sha256, Function<Handle, T> rows) {
        return keep(Map.of(sha256, file), rows);
    }

    /**
     * Keeps bytes, then the rows that hold them.
     *
     * @param files sha256 to file; empty where the rows need no bytes any more
     */
    <T> T keep(Map<String, Path> files, Function<Handle, T> rows) {
        writing.lock();
        try {
            files.forEach((sha256, file) -> {
                if (!originals.has(sha256)) {
                    jdbi.useHandle(handle -> loosen(handle, sha256));
                    originals.keep(file, sha256);
                }
            });
            return write(rows);
        } finally {
            writing.unlock();
        }
    }

    boolean has(String sha256) {
        return originals.has(sha256);
    }

    Path at(String sha256) {
        return originals.at(sha256);
    }

    /** Puts bytes on the list: what holds them is going, or is still to come. */
    static void loosen(Handle handle, String sha256) {
        handle.execute("INSERT INTO loose_original (id) VALUES (?) ON CONFLICT DO NOTHING", sha256);
    }

    /** Takes bytes off the list: a document holds them. */
    static void hold(Handle handle, String sha256) {
        handle.execute("DELETE FROM loose_original WHERE id = ?", sha256);
    }

    /** Erases the loose ones that no open work needs. */
    void eraseLoose() {
        writing.lock();
        try {
            List<String> loose = jdbi.withHandle(
                    handle -> handle.createQuery("""
                            SELECT id FROM loose_original
                            WHERE id NOT IN (SELECT document FROM job WHERE state IN ('QUEUED', 'RUNNING'))
                            AND id NOT IN (SELECT archive FROM batch WHERE archive IS NOT NULL)
                            AND id NOT IN (SELECT document FROM batch_file
                                WHERE document IS NOT NULL AND state <> 'DONE')""").mapTo(String.class).list());
            loose.forEach(originals::erase);
            if (!loose.isEmpty()) {
                write(handle -> {
                    loose.forEach(id -> hold(handle, id));
                    return loose;
                });
                // what was erased shall not linger in the log of writes
                jdbi.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
            }
        } finally {
            writing.unlock();
        }
    }
}
