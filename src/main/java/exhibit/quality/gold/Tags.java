package exhibit.quality.gold;

import exhibit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tags of words to names. BIO and IOB1 ({@code B-} only between neighbours of one type) are read alike: {@code I-} that
 * continues nothing begins a name. Ends and single words as in BIOES and BILOU are known too.
 */
final class Tags {
    private static final Pattern TAG = Pattern.compile("[O?]|[BIELSU]-\\S+");

    private Tags() {}

    static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    /** The mark of a tag; empty for {@code O} and {@code ?}. */
    static String mark(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }

    /** A tag with another mark; {@code O} for {@code -}. */
    static String withMark(String tag, String mark) {
        return mark.equals("-") ? "O" : tag.substring(0, 2) + mark;
    }

    /** The names that tags tell of, in order, those with a mark that nobody knows included with no types. */
    static List<GoldSpan> spans(List<String> tags) {
        List<GoldSpan> spans = new ArrayList<>();
        String open = "";
        int start = 0;
        for (int index = 0; index <= tags.size(); index++) {
            String tag = index < tags.size() ? tags.get(index) : "O";
            boolean begins = !mark(tag).equals(open) || "BSU".indexOf(tag.charAt(0)) >= 0;
            if (begins) {
                add(spans, start, index, open);
                open = mark(tag);
                start = index;
            }
            if (!open.isEmpty() && "ELSU".indexOf(tag.charAt(0)) >= 0) {
                add(spans, start, index + 1, open);
                open = "";
            }
        }
        return spans;
    }

    private static void add(List<GoldSpan> spans, int start, int end, String mark) {
        if (!mark.isEmpty()) {
            spans.add(new GoldSpan(new Span(start, end), mark, Marks.types(mark)));
        }
    }
}
