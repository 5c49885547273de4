package exhibit.reading.pdf;

import exhibit.Block.Kind;
import exhibit.reading.layout.ListMarks;
import java.util.regex.Pattern;

/** Whether a paragraph at the head of a column or page goes on from the one before it. */
final class Continuation {
    /** "American Ocean Minerals, a U.S." and overleaf "subsidiary of". */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\b\\p{Lu}|\\b(?:Inc|Corp|Co|Ltd|No|Mr|Ms|Dr|St|vs|Gen|Sen|Rep|Gov))\\.$");

    private Continuation() {}

    /** A last line as long as the others: the words went on in the next column, whatever letter they begin with. */
    static boolean isFilled(Draft before) {
        float longest = 0;
        for (Line line : before.lines()) {
            longest = Math.max(longest, line.right() - line.x());
        }
        return before.lines().size() > 1
                && before.last().right() - before.last().x() > 0.85f * longest;
    }

    /** Whether the structure says that both are parts of one paragraph. */
    static boolean isSameBlock(Draft before, Draft next) {
        Tag one = before.last().tag();
        Tag other = next.first().tag();
        return isText(before)
                && (next.kind() == Kind.PARAGRAPH || next.kind() == before.kind())
                && one != null
                && other != null
                && one.block() != 0
                && one.block() == other.block();
    }

    /** Whether the first ends in the middle of a sentence, and the other is set in the same type. */
    static boolean isUnfinished(Draft before, Draft next) {
        String words = before.last().text().strip();
        boolean lower = Character.isLowerCase(next.first().text().strip().codePointAt(0));
        boolean ended = Paragraphs.endsSentence(words)
                && !(lower && ABBREVIATION.matcher(words).find());
        return !words.isEmpty()
                && !ended
                && !ListMarks.startsItem(next.first().text())
                && Math.abs(before.last().size() - next.first().size())
                        < 0.08f * before.last().size();
    }

    private static boolean isText(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH || draft.kind() == Kind.LIST_ITEM;
    }

    static boolean is(Draft before, Draft next) {
        if (isSameBlock(before, next)) {
            return true;
        }
        boolean turns = before.last().page() != next.first().page()
                || next.first().y() < before.last().y();
        boolean lower = Character.isLowerCase(next.first().text().strip().codePointAt(0));
        boolean text = next.kind() == Kind.PARAGRAPH || (next.kind() == before.kind() && lower);
        return isText(before)
                && text
                && turns
                && isUnfinished(before, next)
                && (lower
                        || before.last().text().strip().endsWith("-")
                        || (before.lines().size() > 2 && isFilled(before)));
    }
}
