package exhibit.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list, opaque to whoever holds it. */
final class Cursor {
    private static final String MARK = "at:";

    private Cursor() {}

    static String after(long row) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + row).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The row a cursor stands after.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    static long row(String cursor) {
        String words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        if (!words.startsWith(MARK)) {
            throw new IllegalArgumentException("not a cursor");
        }
        return Long.parseLong(words.substring(MARK.length()));
    }
}
