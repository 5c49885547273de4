package exhibit.quality.gold;

import exhibit.encoder.WordCutter;
import exhibit.quality.gold.GoldSentence.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence as a file has it.
 *
 * @param source as the file says
 * @param tokens never empty
 * @param tags as many as tokens
 * @param joined indexes of tokens that no space parts from the one before, or {@code null} where the file does not say: then
 *     names inside hyphenated tokens are not marked either
 * @param complete marks set wherever a name of the type occurs
 */
record TaggedTokens(String source, List<String> tokens, List<String> tags, Set<Integer> joined, Set<String> complete) {
    /** As the accurate model cuts; a treebank's brackets stay whole. */
    private static final WordCutter CUTTER = new WordCutter(Set.of("-LRB-", "-RRB-", "-LSB-", "-RSB-"));

    /** The sentence by words: the parts of a marked token are marked, the capitalised parts of another are unknown. */
    GoldSentence sentence() {
        List<Word> words = new ArrayList<>();
        List<String> wordTags = new ArrayList<>();
        List<String> mended = Sources.withoutTitles(source, tokens, tags);
        for (int index = 0; index < tokens.size(); index++) {
            String tag = mended.get(index);
            List<String> parts = CUTTER.cut(List.of(tokens.get(index))).stream()
                    .map(exhibit.encoder.Word::text)
                    .toList();
            for (int part = 0; part < parts.size(); part++) {
                String text = parts.get(part);
                boolean hides = joined == null && parts.size() > 1 && tag.equals("O") && hasCapital(text);
                boolean glued = part > 0 || joined != null && joined.contains(index);
                words.add(new Word(text, glued, hides || tag.equals("?")));
                wordTags.add(part == 0 || Tags.mark(tag).isEmpty() ? tag : "I-" + Tags.mark(tag));
            }
        }
        return new GoldSentence(source, Sources.group(source), words, Tags.spans(wordTags), complete);
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }
}
