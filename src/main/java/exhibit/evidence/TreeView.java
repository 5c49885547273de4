package exhibit.evidence;

import exhibit.Tree;
import exhibit.lexicon.Connectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A sentence's dependency tree to walk in, with two changes: a name is one node, its other words hang flat on it; and a participle
 * that stands for a preposition ("bound for") is one.
 */
final class TreeView {
    static final int ROOT = -1;
    private static final String FLAT = "flat";

    private final Words words;
    private final Connectors connectors;
    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children = new ArrayList<>();

    TreeView(Words words, Tree tree, List<Filler> fillers, Connectors connectors) {
        this.words = words;
        this.connectors = connectors;
        this.heads = tree.heads().stream().mapToInt(Integer::intValue).toArray();
        this.relations = tree.relations().toArray(String[]::new);
        fillers.stream()
                .sorted(Comparator.comparingInt(filler -> filler.first() - filler.end())) // the longest first
                .forEach(this::joinName);
        for (int token = 0; token < heads.length; token++) {
            partParticiple(token);
            joinParticiple(token);
        }
        for (int token = 0; token < heads.length; token++) {
            mend(token);
            joinAlike(token, fillers);
        }
        for (int token = 0; token < heads.length; token++) {
            children.add(new ArrayList<>());
        }
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != ROOT) {
                children.get(heads[token]).add(token);
            }
        }
    }

    /** The word of the name nearest to the root stands for it; what hung on the others hangs on that one. */
    private void joinName(Filler name) {
        int top = name.first();
        for (int token = name.first(); token < name.end(); token++) {
            top = Tree.depth(heads, token) <= Tree.depth(heads, top) ? token : top;
        }
        for (int token = 0; token < heads.length; token++) {
            boolean inside = isInside(token, name);
            if (inside && token != top) {
                heads[token] = top;
                relations[token] = FLAT;
            } else if (!inside && isInside(heads[token], name)) {
                heads[token] = top;
            }
        }
    }

    /** Whether a token hangs on another, however far up. */
    private boolean isBelow(int token, int top) {
        int at = token;
        while (at != ROOT && at != top) {
            at = heads[at];
        }
        return at == top;
    }

    private static boolean isInside(int token, Filler name) {
        return name.first() <= token && token < name.end();
    }

    /** "steel bound for Russia" where the parser takes the participle for a noun that "steel" describes. */
    private void partParticiple(int token) {
        boolean noun = token > 0
                && words.isNoun(token)
                && words.isNoun(token - 1)
                && heads[token - 1] == token
                && isTwoWordPreposition(token);
        if (!noun) {
            return;
        }
        heads[token - 1] = heads[token];
        relations[token - 1] = relations[token];
        for (int other = 0; other < heads.length; other++) {
            if (heads[other] == token && other < token) {
                heads[other] = token - 1;
            }
        }
        heads[token] = token - 1;
        relations[token] = "acl";
    }

    private boolean isTwoWordPreposition(int token) {
        return connectors
                .at(words::lower, token)
                .filter(found -> found.kind() == Connectors.Kind.PREPOSITION && found.length() == 2)
                .isPresent();
    }

    /** "electronics bound for Russia", "firms based in Dubai". */
    private void joinParticiple(int token) {
        boolean participle = isTwoWordPreposition(token)
                && (words.isVerb(token) || relations[token].equals("acl"))
                && heads[token] != ROOT;
        if (!participle) {
            return;
        }
        for (int other = token + 2; other < heads.length; other++) {
            if (heads[other] == token && heads[token + 1] == other) {
                heads[other] = heads[token];
                relations[other] = "nmod";
                heads[token] = other;
                relations[token] = "case";
            }
        }
    }

    /** Mends what a parser may get wrong of a noun and its own rules exclude. */
    private void mend(int token) {
        int head = heads[token];
        if (head == ROOT || !words.isNoun(token)) {
            return;
        }
        boolean underVerb = words.isVerb(head);
        if (underVerb && relations[token].matches("flat|amod|compound|nmod.*|nummod")) {
            relations[token] = hasChild(token, "case") ? "obl" : token < head ? "nsubj" : "obj";
        } else if (underVerb && relations[token].equals("conj")) {
            int before = nounBefore(token, head);
            heads[token] = before < 0 || isBelow(before, token) ? head : before;
        } else if (relations[token].equals("nmod") && hasChild(token, "cc") && !hasChild(token, "case")) {
            relations[token] = "conj";
        }
    }

    /** "chips from A and B": a company is joined to the company before it, not to the goods further off. */
    private void joinAlike(int token, List<Filler> fillers) {
        int head = heads[token];
        Filler own = named(token, fillers);
        if (head == ROOT || head > token || own == null || !relations[token].equals("conj")) {
            return;
        }
        Filler first = named(head, fillers);
        if (first == null || first.isProduct() == own.isProduct()) {
            return;
        }
        for (int before = token - 1; before > head; before--) {
            Filler nearer = named(before, fillers);
            boolean alike = nearer != null && nearer.isProduct() == own.isProduct();
            if (alike && relations[before].startsWith("nmod") && !isBelow(before, token)) {
                heads[token] = before;
                return;
            }
        }
    }

    /** The longest name that a token is the last of; {@code null} for none. */
    private static Filler named(int token, List<Filler> fillers) {
        return fillers.stream()
                .filter(filler -> filler.end() - 1 == token)
                .min(Comparator.comparingInt(Filler::first))
                .orElse(null);
    }

    private boolean hasChild(int token, String relation) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == token && relations[child].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest noun before a token that hangs on the same verb; -1 for none. */
    private int nounBefore(int token, int verb) {
        for (int before = token - 1; before >= 0; before--) {
            if (heads[before] == verb && words.isNoun(before) && before > verb == token > verb) {
                return before;
            }
        }
        return -1;
    }

    /** The token it hangs on; {@link #ROOT} for none. */
    int head(int token) {
        return heads[token];
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    /** The first child with one of some relations, subtypes included; -1 for none. */
    int child(int token, String... wanted) {
        for (int child : children(token)) {
            if (is(child, wanted)) {
                return child;
            }
        }
        return -1;
    }

    boolean has(int token, String... wanted) {
        return child(token, wanted) >= 0;
    }

    /** Whether a token hangs on its head by one of some relations; "nsubj" is "nsubj:pass" too. */
    boolean is(int token, String... wanted) {
        String relation = relations[token];
        for (String name : wanted) {
            if (relation.equals(name) || relation.startsWith(name + ":")) {
                return true;
            }
        }
        return false;
    }

    /** "the refining of", "raw smuggling": a gerund with a noun's description is a noun. */
    boolean isNominalGerund(int token) {
        return words.tag(token).equals("VBG") && has(token, "det", "amod", "nmod:poss");
    }

    /** The full relation. */
    boolean isExactly(int token, Set<String> wanted) {
        return wanted.contains(relations[token]);
    }
}
