package exhibit.evidence;

import exhibit.Tree;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.List;

/** Which claims an if-clause makes conditional: what it supposes, and what hangs on that. */
final class Conditions {
    private final Cues cues;
    private final Words words;
    private final List<Clause> clauses;

    Conditions(Cues cues, Words words, List<Clause> clauses) {
        this.cues = cues;
        this.words = words;
        this.clauses = clauses;
    }

    boolean hold(Draft draft) {
        if (draft.clause == null) {
            return false;
        }
        for (int mark = 0; mark < words.size(); mark++) {
            if (isCondition(mark) && reaches(mark, draft)) {
                return true;
            }
        }
        return false;
    }

    /** "if", not "even if" and "as if"; "provided that", not "provided trucks". */
    private boolean isCondition(int token) {
        String word = words.lower(token);
        boolean follows = word.matches("provided|providing|supposing")
                ? words.lower(token + 1).equals("that")
                : !words.lower(token + 1).equals("not"); // "if not", "whether or not" suppose nothing
        return cues.is(Kind.CONDITION, word)
                && follows
                && !words.lower(token - 1).matches("even|as")
                && !words.tag(token).equals("MD");
    }

    private boolean reaches(int mark, Draft draft) {
        if (isAsked(mark)) {
            return draft.triggerFirst > mark
                    && (tree() == null
                            || isUnder(draft.triggerFirst, tree().heads().get(mark)));
        }
        if (tree() == null || tree().heads().get(mark) < 0) {
            return !isJoinedBefore(mark, draft);
        }
        int supposed = tree().heads().get(mark);
        int main = Math.max(supposed, 0);
        if (tree().relations().get(supposed).startsWith("advcl")) {
            main = tree().heads().get(supposed);
        }
        return isUnder(draft.triggerFirst, supposed)
                || isUnder(draft.triggerFirst, main) && !isJoinedBefore(mark, draft);
    }

    /** "asked if", "checked whether": the question is about what follows alone. */
    private boolean isAsked(int mark) {
        return words.lower(mark).equals("whether") && words.isVerb(mark - 1)
                || cues.is(Kind.ASKING, words.lemma(mark - 1));
    }

    /** "sold X, and Y will ship if": the claim stands before another that the condition stands behind. */
    private boolean isJoinedBefore(int mark, Draft draft) {
        return clauses.stream()
                .anyMatch(other -> other.verb > draft.clause.verb
                        && other.verb > draft.triggerFirst
                        && other.verb < mark
                        && other.link != Clause.Link.COMPLEMENT
                        && other.link != Clause.Link.RELATIVE
                        && other.link != Clause.Link.THAT);
    }

    /** Whether a token hangs on another, however far up, and not in what only describes a noun. */
    private boolean isUnder(int token, int top) {
        int at = token;
        while (at >= 0 && at != top) {
            if (tree().relations().get(at).startsWith("acl")) {
                return false;
            }
            at = tree().heads().get(at);
        }
        return at == top;
    }

    private Tree tree() {
        return words.sentence().tree();
    }
}
