package exhibit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records that meet a query, put together condition by condition. */
final class Selection {
    private final Handle handle;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<List<String>> tags = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();

    Selection(Handle handle) {
        this.handle = handle;
    }

    static Selection of(EvidenceQuery wanted, Handle handle) {
        Selection selection = new Selection(handle);
        wanted.conditions().forEach(condition -> condition.narrow(selection));
        return selection;
    }

    /**
     * The records as SQL.
     *
     * @param from tables and conditions, from FROM on; {@code evidence} is one of the tables
     * @param values of its parameters
     */
    record Sql(String from, Map<String, Object> values) {
        /** A statement that asks for something of the records. */
        Query query(Handle handle, String what, String rest, Map<String, Object> more) {
            Query query = handle.createQuery(what + from + rest);
            return query.bindMap(values).bindMap(more);
        }
    }

    Handle handle() {
        return handle;
    }

    /** The name of a new parameter for a value. */
    String bind(Object value) {
        return bind(value, values);
    }

    /** Records must have one of these tags; of none, nothing is found. */
    void anyTag(Collection<String> any) {
        if (any.isEmpty()) {
            rows.add("FALSE");
        } else {
            tags.add(List.copyOf(any));
        }
    }

    /** Rows of table evidence must meet a condition. */
    void where(String condition) {
        rows.add(condition);
    }

    /** Quotes must meet an FTS5 query. */
    void quote(String match) {
        quotes.add(match);
    }

    /** Whether quotes are looked into, which only the index can. */
    boolean hasQuotes() {
        return !quotes.isEmpty();
    }

    /** Whether the index has anything to tell. */
    boolean hasMatch() {
        return hasQuotes() || !tags.isEmpty();
    }

    /** How many records the index finds, other conditions apart; it stops counting at {@code most}. */
    int matches(int most) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :match LIMIT :most)")
                .bind("match", match())
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    /** The index of records first: it has them in the order they were kept, whatever is asked. */
    Sql byIndex() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("match", match());
        return new Sql(
                " FROM search CROSS JOIN evidence ON evidence.id = search.rowid WHERE search MATCH :match"
                        + conditions(rows.stream()),
                all);
    }

    /** Row by row, in whatever order they are asked for. */
    Sql byRow() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        Stream<String> tagged = tags.stream()
                .map(any -> any.stream().map(tag -> hasTag(tag, all)).collect(Collectors.joining(" OR ", "(", ")")));
        return new Sql(" FROM evidence WHERE TRUE" + conditions(Stream.concat(rows.stream(), tagged)), all);
    }

    /** Tags as an FTS5 query. */
    static String match(Collection<String> any) {
        return any.stream().map(tag -> "\"" + tag + "\"").collect(Collectors.joining(" OR ", "(tags : (", "))"));
    }

    private String match() {
        return Stream.concat(
                        quotes.stream().map(match -> "(quote : (" + match + "))"),
                        tags.stream().map(Selection::match))
                .collect(Collectors.joining(" AND "));
    }

    private static String hasTag(String tag, Map<String, Object> values) {
        return "instr(evidence.tags, " + bind(" " + tag + " ", values) + ") > 0";
    }

    private static String bind(Object value, Map<String, Object> values) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private static String conditions(Stream<String> all) {
        return all.map(condition -> " AND " + condition).collect(Collectors.joining());
    }
}
