package exhibit.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many rows at once: row by row, a document of a thousand names would take a second. */
final class Bulk {
    /** Parameters of one statement; SQLite takes 32,766. */
    private static final int MOST = 10_000;

    private Bulk() {}

    /** Gives values to a statement that takes a list, in as many parts as are needed, none of them empty. */
    static <T> void inParts(Collection<T> values, Consumer<List<T>> statement) {
        List<T> all = List.copyOf(values);
        for (int begin = 0; begin < all.size(); begin += MOST) {
            statement.accept(all.subList(begin, Math.min(all.size(), begin + MOST)));
        }
    }

    /** Executes what was added, if anything was. */
    static void execute(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    /** The highest id that a table ever gave, also to rows that are gone: the next is given by whoever adds many. */
    static long lastId(Handle handle, String table) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :table")
                .bind("table", table)
                .mapTo(Long.class)
                .one();
    }
}
