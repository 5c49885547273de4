package exhibit.reading.pdf;

import exhibit.Block.Kind;

/** Whether a paragraph at the head of a column or page goes on from the one before it. */
final class Continuation {
    private Continuation() {}

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
                && Character.isLowerCase(next.first().text().strip().codePointAt(0));
    }
}
