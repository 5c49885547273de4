package exhibit.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Texts in an index of words like those on disk, but in memory: it says where words stand, which those, holding no text, cannot. */
final class MemoryIndex implements AutoCloseable {
    private static final Jdbi MEMORY = Jdbi.create("jdbc:sqlite::memory:");

    private final Handle handle = MEMORY.open();

    /** @param tokenizer as FTS5 names it */
    MemoryIndex(String tokenizer, List<String> texts) {
        handle.execute("CREATE VIRTUAL TABLE page USING fts5 (words, tokenize = '" + tokenizer + "')");
        PreparedBatch rows = handle.prepareBatch("INSERT INTO page (rowid, words) VALUES (:row, :words)");
        for (int row = 0; row < texts.size(); row++) {
            rows.bind("row", row).bind("words", texts.get(row)).add();
        }
        if (!texts.isEmpty()) {
            handle.useTransaction(any -> rows.execute());
        }
    }

    /** A text that meets an FTS5 query, with a mark before and one after each place. */
    record Marked(int index, String text) {}

    List<Marked> marked(String match, String before, String after) {
        return handle.createQuery("""
                        SELECT rowid, highlight(page, 0, :before, :after) AS text FROM page
                        WHERE page MATCH :match ORDER BY rowid""")
                .bind("before", before)
                .bind("after", after)
                .bind("match", match)
                .map((row, context) -> new Marked(row.getInt("rowid"), row.getString("text")))
                .list();
    }

    /** Every word as the index has it, such as its stem. */
    Set<String> terms() {
        handle.execute("CREATE VIRTUAL TABLE terms USING fts5vocab ('page', 'row')");
        return new HashSet<>(
                handle.createQuery("SELECT term FROM terms").mapTo(String.class).list());
    }

    @Override
    public void close() {
        handle.close();
    }
}
