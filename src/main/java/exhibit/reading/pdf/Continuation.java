package exhibit.reading.pdf;

import exhibit.Block.Kind;

/** Whether a paragraph at the head of a column or page goes on from the one before it. */
final class Continuation {
    private Continuation() {}

    /** A last line as long as the others: the words went on in the next column, whatever letter they begin with. */
    private static boolean isFilled(Draft before) {
        float longest = 0;
        for (Line line : before.lines()) {
            longest = Math.max(longest, line.right() - line.x());
        }
        return before.lines().size() > 2
                && before.last().right() - before.last().x() > 0.85f * longest;
    }

    static boolean is(Draft before, Draft next) {
        if ((before.kind() != Kind.PARAGRAPH && before.kind() != Kind.LIST_ITEM)
                || (next.kind() != Kind.PARAGRAPH && next.kind() != before.kind())) {
            return false;
        }
        Tag one = before.last().tag();
        Tag other = next.first().tag();
        if (one != null && other != null && one.block() != 0 && other.block() != 0 && one.block() == other.block()) {
            return true;
        }
        boolean turns = before.last().page() != next.first().page()
                || next.first().y() < before.last().y();
        String words = before.last().text().strip();
        return turns
                && next.kind() == Kind.PARAGRAPH
                && !words.isEmpty()
                && !Paragraphs.endsSentence(words)
                && Math.abs(before.last().size() - next.first().size())
                        < 0.08f * before.last().size()
                && (Character.isLowerCase(next.first().text().strip().codePointAt(0))
                        || words.endsWith("-")
                        || isFilled(before));
    }
}
