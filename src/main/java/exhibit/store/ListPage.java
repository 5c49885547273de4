package exhibit.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A part of a list.
 *
 * @param items in the list's order
 * @param next the cursor to ask for what follows, or {@code null} at the end
 */
public record ListPage<T>(List<T> items, String next) {
    public ListPage {
        items = List.copyOf(items);
    }

    /** Cuts rows, of which one more than wanted was asked for, to a page of the list of that name. */
    static <T> ListPage<T> cut(List<T> rows, int limit, ToLongFunction<T> row, String list) {
        return cutAt(rows, limit, last -> List.of(row.applyAsLong(last)), list);
    }

    /** The same for a list that is sorted by more than the row. */
    static <T> ListPage<T> cutAt(List<T> rows, int limit, Function<T, List<?>> place, String list) {
        if (rows.size() <= limit) {
            return new ListPage<>(rows, null);
        }
        return new ListPage<>(rows.subList(0, limit), Cursor.after(place.apply(rows.get(limit - 1)), list));
    }

    /** The same page of what its items become. */
    <R> ListPage<R> map(Function<T, R> item) {
        return new ListPage<>(items.stream().map(item).toList(), next);
    }
}
