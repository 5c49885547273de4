package exhibit.reading.child;

import exhibit.Warning;
import java.util.List;

/** Text that is mostly no text: replacement characters, private-use characters, control characters. */
public final class Unreadable {
    private static final double TOO_MUCH = 0.3;

    private Unreadable() {}

    static List<Warning> warnings(String text) {
        long all = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long bad = text.codePoints().filter(Unreadable::isUnreadable).count();
        return all > 0 && bad > TOO_MUCH * all ? List.of(warning()) : List.of();
    }

    public static Warning warning() {
        return new Warning(
                "unreadable-text",
                "Most of the text has no readable characters; fonts or the character set of the document are broken.",
                null);
    }

    /** Whether a character stands for one that was lost. */
    public static boolean isUnreadable(int character) {
        return character == 0xFFFD
                || !Character.isDefined(character)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.PRIVATE_USE
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
