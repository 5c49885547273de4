package exhibit.encoder;

import exhibit.Tree;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores of words to tags and a tree of tokens: a token of several words hangs where the one nearest to the root does. Immutable. */
final class SyntaxDecoder {
    private static final int ROOT = -1;

    private final AccurateModel.Labels labels;

    SyntaxDecoder(AccurateModel.Labels labels) {
        this.labels = labels;
    }

    /** The tag of each token: that of its last word that is no hyphen. */
    List<String> tags(List<Word> words, int tokens, int[] tags) {
        String[] byToken = new String[tokens];
        for (int word = 0; word < words.size(); word++) {
            String tag = labels.tags().get(tags[word]);
            int token = words.get(word).token();
            if (byToken[token] == null || !tag.equals("HYPH")) {
                byToken[token] = tag;
            }
        }
        return Arrays.asList(byToken);
    }

    /**
     * The tree of the tokens.
     *
     * @param arcs for each word a score for the root, first, and every word as its head
     * @param relations for each word its relation to the best-scored head
     */
    Tree tree(List<Word> words, int tokens, float[][] arcs, int[] relations) {
        int[] heads = Heads.best(arcs);
        List<Integer> tokenHeads = new ArrayList<>();
        List<String> tokenRelations = new ArrayList<>();
        for (int token = 0, from = 0; token < tokens; token++) {
            int to = from;
            while (to < words.size() && words.get(to).token() == token) {
                to++;
            }
            int word = outmost(heads, from, to);
            tokenHeads.add(heads[word] == ROOT ? ROOT : words.get(heads[word]).token());
            tokenRelations.add(heads[word] == ROOT ? "root" : labels.relations().get(relations[word]));
            from = to;
        }
        return new Tree(tokenHeads, tokenRelations);
    }

    /** The word of a token that is nearest to the root: what it hangs on is nearer still, so that the tokens are a tree as the words are. */
    private static int outmost(int[] heads, int from, int to) {
        int outmost = to - 1;
        for (int word = to - 2; word >= from; word--) {
            outmost = Tree.depth(heads, word) < Tree.depth(heads, outmost) ? word : outmost;
        }
        return outmost;
    }
}
