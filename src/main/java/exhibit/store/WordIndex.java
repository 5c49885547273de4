package exhibit.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The full-text indexes (FTS5). They hold no text, so that what is taken out must be given as it was put in. */
final class WordIndex {
    /** Records: the words of the quote, and tags. */
    static final WordIndex RECORDS =
            new WordIndex("search", "porter unicode61 remove_diacritics 2", List.of("quote", "tags"));
    /** Documents: all their words. */
    static final WordIndex TEXTS =
            new WordIndex("text_search", "porter unicode61 remove_diacritics 2", List.of("words"));
    /** Names, folded, in the column of their kind. */
    static final WordIndex NAMES =
            new WordIndex("name_search", "unicode61 remove_diacritics 0", List.of("company", "product", "country"));

    private final String table;
    private final String tokenizer;
    private final List<String> columns;

    private WordIndex(String table, String tokenizer, List<String> columns) {
        this.table = table;
        this.tokenizer = tokenizer;
        this.columns = columns;
    }

    String tokenizer() {
        return tokenizer;
    }

    /** @param rows the columns' text, or {@code null}, by row */
    void add(Handle handle, Map<Long, List<String>> rows) {
        run(
                handle,
                "INSERT INTO " + table + " (rowid, " + String.join(", ", columns) + ") VALUES (:row" + parameters()
                        + ")",
                rows);
    }

    void remove(Handle handle, Map<Long, List<String>> rows) {
        run(
                handle,
                "INSERT INTO " + table + " (" + table + ", rowid, " + String.join(", ", columns)
                        + ") VALUES ('delete', :row" + parameters() + ")",
                rows);
    }

    /**
     * Sees to it that no word is left that only removed rows had. FTS5 forgets a row's words at once, but a word may stay as a signpost
     * between two pages of the index; that is rare, and the index is then written anew.
     */
    void forget(Handle handle, Collection<List<String>> removed) {
        Set<String> signposts =
                new HashSet<>(handle.createQuery("SELECT substr(CAST(term AS TEXT), 2) FROM " + table + "_idx")
                        .mapTo(String.class)
                        .list());
        List<String> texts =
                removed.stream().flatMap(List::stream).filter(Objects::nonNull).toList();
        try (MemoryIndex memory = new MemoryIndex(tokenizer, texts)) {
            signposts.retainAll(memory.terms());
        }
        if (signposts.stream().anyMatch(word -> !has(handle, word))) {
            rewrite(handle);
        }
    }

    private boolean has(Handle handle, String word) {
        return handle.createQuery("SELECT 1 FROM " + table + "_terms WHERE term = :word")
                .bind("word", word)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** FTS5 leaves a single piece as it is: another row makes it two. */
    private void rewrite(Handle handle) {
        Map<Long, List<String>> other =
                Map.of(0L, columns.stream().map(column -> "0").toList());
        add(handle, other);
        handle.execute("INSERT INTO " + table + " (" + table + ") VALUES ('optimize')");
        remove(handle, other);
    }

    private String parameters() {
        StringBuilder values = new StringBuilder();
        columns.forEach(column -> values.append(", :").append(column));
        return values.toString();
    }

    private void run(Handle handle, String sql, Map<Long, List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        rows.forEach((row, texts) -> {
            batch.bind("row", row);
            for (int index = 0; index < columns.size(); index++) {
                batch.bind(columns.get(index), texts.get(index));
            }
            batch.add();
        });
        batch.execute();
    }
}
