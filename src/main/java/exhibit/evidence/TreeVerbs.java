package exhibit.evidence;

import java.util.Set;

/** The verbs of a tree that make clauses, with their auxiliaries; a nominal predicate's clause is its copula's. */
final class TreeVerbs {
    private final Words words;
    private final TreeView tree;

    TreeVerbs(Words words, TreeView tree) {
        this.words = words;
        this.tree = tree;
    }

    /** Whether a token is a full verb, or the copula of a clause. */
    boolean isVerb(int token) {
        if (tree.is(token, "cop")) {
            return true;
        }
        return words.isVerb(token)
                && !tree.is(
                        token,
                        "aux",
                        "amod",
                        "compound",
                        "case",
                        "mark",
                        "fixed",
                        "flat",
                        "nmod",
                        "nsubj",
                        "obj",
                        "appos")
                && !tree.isNominalGerund(token);
    }

    /** What a verb says something with: its complement where it is a copula, else itself. */
    int predicate(int verb) {
        return tree.is(verb, "cop") && tree.head(verb) != TreeView.ROOT ? tree.head(verb) : verb;
    }

    /** The first token of the verb group: auxiliaries, "to", negation and adverbs right before the verb. */
    int first(int verb) {
        int predicate = predicate(verb);
        int first = verb;
        while (first > 0 && isGroup(first - 1, verb, predicate)) {
            first--;
        }
        while (first < verb
                && words.tag(first).startsWith("RB")
                && !words.lower(first).matches("not|n't|never")) {
            first++; // adverbs inside the group, not at its edge
        }
        return first;
    }

    private boolean isGroup(int token, int verb, int predicate) {
        boolean own = tree.head(token) == verb || tree.head(token) == predicate;
        boolean infinitive = tree.is(token, "mark") && words.lower(token).equals("to");
        return own
                && (tree.is(token, "aux")
                        || infinitive
                        || tree.is(token, "advmod") && words.tag(token).startsWith("RB"));
    }

    boolean isPassive(int verb) {
        boolean participle = words.tag(verb).matches("VB[ND]");
        return participle
                && (tree.children(verb).stream()
                                .anyMatch(child -> tree.isExactly(child, Set.of("aux:pass", "nsubj:pass", "obl:agent")))
                        || tree.is(verb, "acl") && !tree.isExactly(verb, Set.of("acl:relcl")));
    }
}
