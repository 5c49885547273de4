package exhibit.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** A place in one list, opaque to whoever holds it; in another list it would point anywhere, so it is refused there. */
final class Cursor {
    private static final String MARK = "at";

    private Cursor() {}

    static String after(long row, String list) {
        String words = MARK + ":" + row + ":" + check(list);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The row a cursor stands after.
     *
     * @throws IllegalArgumentException if it is none that this list gave
     */
    static long row(String cursor, String list) {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(":", -1);
        if (parts.length != 3 || !parts[0].equals(MARK) || !parts[2].equals(check(list))) {
            throw new IllegalArgumentException("not a cursor of this list");
        }
        return Long.parseLong(parts[1]);
    }

    private static String check(String list) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
