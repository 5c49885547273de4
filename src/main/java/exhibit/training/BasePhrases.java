package exhibit.training;

import exhibit.training.Treebank.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Base noun phrases and verb groups of a dependency tree, as BIO tags in the manner of CoNLL-2000. */
final class BasePhrases {
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM");
    private static final Set<String> MODIFIERS = Set.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "advmod",
            "det:predet",
            "goeswith",
            "nmod:unmarked",
            "quantmod",
            "fixed");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "mark", "advmod", "cop");

    private final List<Node> nodes;
    private final String[] tags;

    private BasePhrases(List<Node> nodes) {
        this.nodes = nodes;
        this.tags = new String[nodes.size()];
        Arrays.fill(tags, "O");
    }

    static String[] of(List<Node> nodes) {
        BasePhrases phrases = new BasePhrases(nodes);
        for (int index = nodes.size() - 1; index >= 0; index--) {
            if (phrases.tags[index].equals("O") && phrases.isNounHead(index)) {
                phrases.nounPhrase(index);
            }
        }
        for (int index = nodes.size() - 1; index >= 0; index--) {
            Node node = nodes.get(index);
            if (phrases.tags[index].equals("O")
                    && (node.upos().equals("VERB") || node.upos().equals("AUX"))
                    && !node.tag().equals("POS")) {
                phrases.verbGroup(index);
            }
        }
        return phrases.tags;
    }

    private boolean isNounHead(int index) {
        Node node = nodes.get(index);
        if (node.tag().equals("%") || node.form().equals("%")) {
            return true;
        }
        boolean determiner = node.upos().equals("DET") && !MODIFIERS.contains(node.relation());
        boolean loneAdjective = node.upos().equals("ADJ")
                && Set.of("nsubj", "obj", "obl", "nmod").contains(node.relation());
        boolean noun = HEADS.contains(node.upos()) && !node.relation().equals("punct");
        return noun || determiner || loneAdjective;
    }

    /** From the head to the left as long as words hang on it; amounts and names also to the right. */
    private void nounPhrase(int head) {
        int top = flatTop(head);
        int first = head;
        while (first > 0 && tags[first - 1].equals("O") && belongs(first - 1, first, top)) {
            first--;
        }
        mark(first, head + 1, "NP");
    }

    /** The head of a name or amount whose last word this is. */
    private int flatTop(int index) {
        int top = index;
        while (nodes.get(top).head() >= 0 && nodes.get(top).head() < top && isRightPart(nodes.get(top))) {
            top = nodes.get(top).head();
        }
        return top;
    }

    private boolean isRightPart(Node node) {
        boolean amount =
                nodes.get(node.head()).tag().equals("$") && node.relation().equals("nummod");
        return amount || Set.of("flat", "goeswith", "list").contains(node.relation());
    }

    private boolean belongs(int index, int next, int top) {
        Node node = nodes.get(index);
        if (node.tag().equals("POS")) { // the possessive mark opens the phrase of the thing possessed
            return node.head() >= 0 && !nodes.get(next).tag().equals("POS") && reaches(node.head(), top);
        }
        if (nodes.get(next).tag().equals("POS")) {
            return false;
        }
        if (node.upos().equals("CCONJ") || node.form().equals(",")) {
            Node joined = node.head() < 0 ? node : nodes.get(node.head());
            return joined.upos().equals("ADJ")
                    && node.head() >= next
                    && reaches(node.head(), top)
                    && tags[node.head()].equals("O");
        }
        boolean verb = Set.of("VERB", "AUX").contains(node.upos())
                && !node.relation().equals("amod")
                && !node.relation().equals("compound");
        return !verb && !node.relation().equals("punct") && reaches(index, top);
    }

    private boolean reaches(int index, int top) {
        int at = index;
        for (int steps = 0; steps < 12; steps++) {
            if (at == top) {
                return true;
            }
            Node node = nodes.get(at);
            boolean adjectives = node.relation().equals("conj") && node.upos().equals("ADJ");
            boolean name = node.relation().equals("flat");
            if (node.head() < 0 || !(MODIFIERS.contains(node.relation()) || adjectives || name)) {
                return false;
            }
            at = node.head();
        }
        return false;
    }

    private void verbGroup(int verb) {
        int first = verb;
        int lastReal = verb;
        while (first > 0 && tags[first - 1].equals("O") && helps(first - 1, verb)) {
            first--;
            boolean real = !nodes.get(first).relation().equals("advmod")
                    || Set.of("n't", "not").contains(nodes.get(first).form().toLowerCase(java.util.Locale.ROOT));
            lastReal = real ? first : lastReal;
        }
        mark(lastReal < verb ? lastReal : first, verb + 1, "VP");
    }

    private boolean helps(int index, int verb) {
        Node node = nodes.get(index);
        int head = nodes.get(verb).relation().matches("cop|aux(:pass)?")
                ? nodes.get(verb).head()
                : verb;
        boolean conjunction = node.relation().equals("mark") && !node.tag().equals("TO");
        boolean adverb = !node.relation().equals("advmod") || node.tag().startsWith("RB");
        return AUXILIARIES.contains(node.relation()) && node.head() == head && !conjunction && adverb;
    }

    private void mark(int first, int end, String kind) {
        for (int index = first; index < end; index++) {
            tags[index] = (index == first ? "B-" : "I-") + kind;
        }
    }
}
