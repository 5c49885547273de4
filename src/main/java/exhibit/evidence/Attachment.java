package exhibit.evidence;

import exhibit.Span;
import exhibit.Tree;
import exhibit.evidence.Clause.Link;
import java.util.List;
import java.util.Optional;

/** What a date or an amount hangs on: a noun that makes a claim, or the verb of a clause; by tree where there is one, else by place. */
final class Attachment {
    /**
     * Where it hangs.
     *
     * @param noun token of a claim's noun; -1 for none
     * @param clause {@code null} for none
     */
    record Place(int noun, Clause clause) {
        static final Place NONE = new Place(-1, null);
    }

    private final Words words;
    private final List<Clause> clauses;
    private final List<Draft> drafts;

    Attachment(Words words, List<Clause> clauses, List<Draft> drafts) {
        this.words = words;
        this.clauses = clauses;
        this.drafts = drafts;
    }

    Place of(Span span) {
        int first = words.tokenAt(span.start());
        return words.sentence().tree() == null ? new Place(-1, byPosition(first)) : byTree(span, first);
    }

    static int distance(Span trigger, Span other) {
        return other.start() >= trigger.end()
                ? other.start() - trigger.end()
                : Math.max(0, trigger.start() - other.end());
    }

    static boolean isNoun(Draft draft) {
        return draft.clause == null || draft.clause.verb != draft.triggerFirst;
    }

    /** Whether it may stand for a claim that it does not hang on: no other's, and not of what only describes somebody. */
    boolean isFree(Place place, Draft draft) {
        boolean another = drafts.stream()
                .anyMatch(other -> other != draft && other.clause == place.clause() && place.clause() != draft.clause);
        return place.noun() < 0
                && (place.clause() == null
                        || !another && (place.clause().link != Link.RELATIVE || describesGoods(place.clause(), draft)));
    }

    private static boolean describesGoods(Clause clause, Draft draft) {
        return draft.products().stream()
                .map(Draft.Argument::filler)
                .anyMatch(goods -> clause.subject != null && goods.isIn(clause.subject.first(), clause.subject.end())
                        || clause.objects.stream().anyMatch(object -> goods.isIn(object.first(), object.end())));
    }

    /** Up the tree to the first noun that makes a claim or verb of a clause. */
    private Place byTree(Span span, int first) {
        Tree tree = words.sentence().tree();
        int[] heads = tree.heads().stream().mapToInt(Integer::intValue).toArray();
        int at = first;
        for (int token = first;
                token < words.size() && words.span(token, token + 1).start() < span.end();
                token++) {
            at = Tree.depth(heads, token) < Tree.depth(heads, at) ? token : at;
        }
        for (at = heads[at]; at >= 0; at = heads[at]) {
            int token = at;
            if (drafts.stream().anyMatch(draft -> isNoun(draft) && draft.triggerFirst == token)) {
                return new Place(token, null);
            }
            Optional<Clause> clause = clauses.stream()
                    .filter(any -> predicate(tree, any) == token)
                    .findFirst();
            if (clause.isPresent()) {
                return new Place(-1, lastJoined(clause.get(), first));
            }
        }
        return Place.NONE;
    }

    private static int predicate(Tree tree, Clause clause) {
        return tree.relations().get(clause.verb).startsWith("cop")
                ? tree.heads().get(clause.verb)
                : clause.verb;
    }

    /** "sold X and shipped Y in 2021", "sold X and in 2021 shipped Y": parsers hang it on either verb, readers on the nearer. */
    private Clause lastJoined(Clause clause, int token) {
        Clause last = clause;
        for (Clause other : clauses) {
            boolean joined = other.link == Link.CONJUNCT && other.governor == last && last.verb < token;
            if (joined && (other.verb < token || begins(token) && other.first - token <= 3)) {
                last = other;
            }
        }
        return last;
    }

    /** Without a tree: the verb before, or the one after where it begins a clause. */
    private Clause byPosition(int token) {
        Clause last = null;
        Clause next = null;
        for (Clause clause : clauses) {
            last = clause.verb < token ? clause : last;
            next = next == null && clause.verb > token ? clause : next;
        }
        return next != null && (begins(token) || last == null) ? next : last;
    }

    private boolean begins(int token) {
        int before = token - 1;
        while (words.tag(before).matches("IN|DT|JJ|TO") && !words.lower(before).equals("that")) {
            before--;
        }
        return before < 0 || words.lower(before).matches(",|and|but|that|;|:");
    }
}
