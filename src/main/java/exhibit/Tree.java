package exhibit;

import java.util.List;

/**
 * The dependency tree of a sentence, in Universal Dependencies: what each token hangs on and how. Every token reaches the root.
 *
 * @param heads of each token the token it hangs on; -1 for the root
 * @param relations of each token how it hangs there, such as {@code nsubj:pass}
 */
public record Tree(List<Integer> heads, List<String> relations) {
    /**
     * How many steps a token is from the root.
     *
     * @param heads as those of a tree
     */
    public static int depth(int[] heads, int token) {
        int depth = 0;
        for (int at = heads[token]; at >= 0; at = heads[at]) {
            depth++;
        }
        return depth;
    }

    public Tree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + relations.size() + " relations");
        }
        for (int token = 0; token < heads.size(); token++) {
            int steps = 0;
            for (int at = token; at >= 0; at = heads.get(at)) {
                if (steps++ > heads.size()) {
                    throw new IllegalArgumentException("token " + token + " does not reach the root");
                }
            }
        }
    }
}
