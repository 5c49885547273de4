package exhibit.encoder;

import java.util.Arrays;

/** The head of each word: the best-scored ones, changed where they would not be a tree. */
final class Heads {
    private static final int ROOT = -1;

    private final float[][] arcs;
    private final int[] heads;

    private Heads(float[][] arcs) {
        this.arcs = arcs;
        this.heads = new int[arcs.length];
    }

    /**
     * Heads that are a tree with one root, -1 for the root.
     *
     * @param arcs for each word a score for the root, first, and every word as its head
     */
    static int[] best(float[][] arcs) {
        Heads tree = new Heads(arcs);
        for (int word = 0; word < arcs.length; word++) {
            tree.heads[word] = tree.bestHead(word, new boolean[arcs.length]);
        }
        tree.keepOneRoot();
        tree.breakCycles();
        return tree.heads;
    }

    private float score(int word, int head) {
        return arcs[word][head + 1];
    }

    /** The best head among the root and the words that are not barred. */
    private int bestHead(int word, boolean[] barred) {
        int best = ROOT;
        for (int head = 0; head < arcs.length; head++) {
            if (head != word && !barred[head] && score(word, head) > score(word, best)) {
                best = head;
            }
        }
        return best;
    }

    /** Of several roots the surest stays; the others hang on it. Without any, the likeliest word becomes it. */
    private void keepOneRoot() {
        int root = ROOT;
        for (int word = 0; word < heads.length; word++) {
            boolean better = root == ROOT
                    || (heads[word] == ROOT) == (heads[root] == ROOT) && score(word, ROOT) > score(root, ROOT)
                    || heads[word] == ROOT && heads[root] != ROOT;
            root = better ? word : root;
        }
        for (int word = 0; word < heads.length; word++) {
            if (word != root && heads[word] == ROOT) {
                heads[word] = root;
            }
        }
        if (root != ROOT) {
            heads[root] = ROOT;
        }
    }

    /** Each cycle is opened at the word that loses least by another head outside it. */
    private void breakCycles() {
        for (boolean[] cycle = cycle(); cycle != null; cycle = cycle()) {
            boolean[] below = below(cycle);
            int opened = -1;
            int instead = ROOT;
            for (int word = 0; word < heads.length; word++) {
                if (cycle[word]) {
                    int head = bestWord(word, below);
                    if (opened < 0
                            || score(word, head) - score(word, heads[word])
                                    > score(opened, instead) - score(opened, heads[opened])) {
                        opened = word;
                        instead = head;
                    }
                }
            }
            heads[opened] = instead;
        }
    }

    /** The best head that hangs on the root already: there is one, the root's own word. */
    private int bestWord(int word, boolean[] barred) {
        int best = -1;
        for (int head = 0; head < heads.length; head++) {
            if (!barred[head] && (best < 0 || score(word, head) > score(word, best))) {
                best = head;
            }
        }
        return best;
    }

    /** The words of one cycle, or {@code null}. */
    private boolean[] cycle() {
        int[] seenBy = new int[heads.length];
        Arrays.fill(seenBy, -1);
        for (int start = 0; start < heads.length; start++) {
            int word = start;
            while (word != ROOT && seenBy[word] < 0) {
                seenBy[word] = start;
                word = heads[word];
            }
            if (word != ROOT && seenBy[word] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int at = word; !cycle[at]; at = heads[at]) {
                    cycle[at] = true;
                }
                return cycle;
            }
        }
        return null;
    }

    /** The words that hang on some words, those included. */
    private boolean[] below(boolean[] top) {
        boolean[] below = top.clone();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int word = 0; word < heads.length; word++) {
                if (!below[word] && heads[word] != ROOT && below[heads[word]]) {
                    below[word] = true;
                    grows = true;
                }
            }
        }
        return below;
    }
}
