package exhibit.encoder;

import exhibit.Tree;
import java.util.List;

/**
 * What the encoder read in one sentence.
 *
 * @param words what it labelled: tokens, or parts of them
 * @param names in order, by word
 * @param tags Penn Treebank tag of each token; empty where the model has none
 * @param tree over the tokens; {@code null} where the model has none, or the sentence is longer than the model takes at once
 * @param claims that words evoke, in order; empty where the model has none, or the sentence is longer than it takes at once
 */
public record ReadSentence(List<Word> words, List<Name> names, List<String> tags, Tree tree, List<Evoked> claims) {
    public ReadSentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
        tags = List.copyOf(tags);
        claims = List.copyOf(claims);
    }
}
