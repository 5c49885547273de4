package exhibit.evidence;

import exhibit.lexicon.ReferenceWords.ReferenceWord;
import java.util.List;

/**
 * Words that may stand for something named before.
 *
 * @param word what its noun or pronoun may stand for
 * @param first its first token: the determiner, or the pronoun itself
 * @param head the token of its noun or pronoun
 * @param count how many things it says it stands for: 2 for "both countries"; 1 for a singular; {@link #SOME} for a plural
 * @param pointing whether it points: "these", "this", not "the"
 * @param modifiers tokens between determiner and noun that describe: "drone" in "the drone maker"
 */
record Anaphor(ReferenceWord word, int first, int head, int count, boolean pointing, List<Integer> modifiers) {
    static final int SOME = 0;

    Anaphor {
        modifiers = List.copyOf(modifiers);
    }

    int end() {
        return head + 1;
    }
}
