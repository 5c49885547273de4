package exhibit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut where letters, digits and marks meet, so that "FY2024", "mid-2021", "1990s" and "500-megawatt" come apart. */
final class Pieces {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+|\\d+|\\S");
    private static final Pattern WITH_DECIMALS =
            Pattern.compile("\\p{L}+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|\\S");

    private record Piece(String text, String lower, int start, int end) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String piece = matcher.group();
            pieces.add(new Piece(piece, piece.toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
    }

    static Pieces of(String text) {
        return new Pieces(text, PLAIN);
    }

    /** The same with "1,200.5" in one piece. */
    static Pieces withDecimals(String text) {
        return new Pieces(text, WITH_DECIMALS);
    }

    int size() {
        return pieces.size();
    }

    private boolean has(int index) {
        return index >= 0 && index < pieces.size();
    }

    String text(int index) {
        return has(index) ? pieces.get(index).text() : "";
    }

    String lower(int index) {
        return has(index) ? pieces.get(index).lower() : "";
    }

    int start(int index) {
        return pieces.get(index).start();
    }

    int end(int index) {
        return pieces.get(index).end();
    }

    /** Whether nothing stands between a token and the one before. */
    boolean isGlued(int index) {
        return has(index) && has(index - 1) && start(index) == end(index - 1);
    }

    boolean isWord(int index) {
        return has(index) && Character.isLetter(text(index).codePointAt(0));
    }

    boolean isNumber(int index) {
        return has(index) && text(index).charAt(0) >= '0' && text(index).charAt(0) <= '9';
    }

    /** Its value where it has as many digits as asked for; -1 otherwise. */
    int number(int index, int fewest, int most) {
        boolean fits =
                isNumber(index) && text(index).length() >= fewest && text(index).length() <= most;
        return fits ? Integer.parseInt(text(index)) : -1;
    }

    /** A year from 1900 to 2099 that is no part of a longer number; -1 for none. */
    int year(int index) {
        int year = number(index, 4, 4);
        boolean plain = year >= 1900 && year < 2100 && !isDecimalAfter(index) && !isDecimalBefore(index);
        return plain ? year : -1;
    }

    private boolean isDecimalAfter(int index) {
        boolean glued = isGlued(index + 1) && isGlued(index + 2);
        return glued && text(index + 1).matches("[.,]") && isNumber(index + 2);
    }

    private boolean isDecimalBefore(int index) {
        return isGlued(index) && text(index - 1).matches("[,$€£¥#]|\\p{Sc}");
    }
}
