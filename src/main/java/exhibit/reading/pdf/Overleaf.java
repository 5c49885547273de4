package exhibit.reading.pdf;

import exhibit.Block.Kind;
import java.util.List;

/**
 * A paragraph that a page's end cuts in two. What stands last on a page or first on the next is often something else: a box in the
 * margin, a caption, a publisher's address.
 *
 * @param open its part on the page before
 * @param next its part on this page
 */
record Overleaf(Draft open, Draft next) {
    /** Shorter words are a label. */
    private static final int SHORTEST = 25;

    /**
     * The paragraph that goes on, or {@code null}: the one that the structure names, else the last unfinished one and the first
     * that begins in the middle of a sentence.
     */
    static Overleaf find(List<Draft> before, List<Draft> after) {
        Overleaf tagged = tagged(before, after);
        if (tagged != null) {
            return tagged;
        }
        for (int index = before.size() - 1; index >= 0; index--) {
            for (Draft next : after) {
                if (isBroken(before.get(index), next)) {
                    return new Overleaf(before.get(index), next);
                }
            }
        }
        boolean none = before.isEmpty() || after.isEmpty();
        return !none
                        && letters(before.get(before.size() - 1)) >= SHORTEST
                        && Continuation.is(before.get(before.size() - 1), after.get(0))
                ? new Overleaf(before.get(before.size() - 1), after.get(0))
                : null;
    }

    private static Overleaf tagged(List<Draft> before, List<Draft> after) {
        for (Draft open : before) {
            for (Draft next : after) {
                if (Continuation.isSameBlock(open, next)) {
                    return new Overleaf(open, next);
                }
            }
        }
        return null;
    }

    private static boolean isBroken(Draft open, Draft next) {
        boolean lower = Character.isLowerCase(next.first().text().strip().codePointAt(0));
        return lower
                && mayGoOn(open)
                && mayGoOn(next)
                && letters(open) >= SHORTEST
                && Continuation.isUnfinished(open, next)
                && Continuation.isFilled(open);
    }

    private static boolean mayGoOn(Draft draft) {
        return draft.kind() == Kind.PARAGRAPH || draft.kind() == Kind.LIST_ITEM;
    }

    private static int letters(Draft draft) {
        return draft.lines().stream().mapToInt(line -> line.text().length()).sum();
    }
}
