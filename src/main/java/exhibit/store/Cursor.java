package exhibit.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A place in one list, opaque to whoever holds it; in another list it would point anywhere, so it is refused there. */
final class Cursor {
    private static final String MARK = "at";

    private Cursor() {}

    static String after(long row, String list) {
        return after(List.of(row), list);
    }

    /** @param place what the list is sorted by, and the row; none holds a colon */
    static String after(List<?> place, String list) {
        String words = Stream.concat(Stream.concat(Stream.of(MARK), place.stream()), Stream.of(check(list)))
                .map(String::valueOf)
                .collect(Collectors.joining(":"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The row a cursor stands after.
     *
     * @throws IllegalArgumentException if it is none that this list gave
     */
    static long row(String cursor, String list) {
        return Long.parseLong(place(cursor, list, 1).get(0));
    }

    /**
     * The place a cursor stands after.
     *
     * @param parts of which it consists
     * @throws IllegalArgumentException if it is none that this list gave
     */
    static List<String> place(String cursor, String list, int parts) {
        String[] words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", -1);
        if (words.length != parts + 2 || !words[0].equals(MARK) || !words[parts + 1].equals(check(list))) {
            throw new IllegalArgumentException("not a cursor of this list");
        }
        return Arrays.asList(words).subList(1, parts + 1);
    }

    private static String check(String list) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
