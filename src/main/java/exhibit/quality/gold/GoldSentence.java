package exhibit.quality.gold;

import exhibit.EntityType;
import exhibit.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence with its marked names.
 *
 * @param source the document or corpus it is from, as its file says
 * @param group the name under which tables put the source
 * @param words in order; tokens are cut at hyphens and slashes, as names may end there
 * @param spans the marked names in order, not overlapping
 * @param complete marks that the source sets wherever a name of the type occurs; of any other type a name may be unmarked
 */
public record GoldSentence(String source, String group, List<Word> words, List<GoldSpan> spans, Set<String> complete) {
    /**
     * A word or a part of one.
     *
     * @param text as in the file
     * @param glued whether no space parts it from the word before
     * @param unknown whether it may be a name of any type that nobody marked: capitals in "U.S.-led"
     */
    public record Word(String text, boolean glued, boolean unknown) {}

    public GoldSentence {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
        complete = Set.copyOf(complete);
    }

    /** Types of which, alone or with another that the source does not tell from it, every name is marked. */
    public Set<EntityType> completeTypes() {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        complete.forEach(mark -> types.addAll(Marks.types(mark)));
        return types;
    }

    /** Whether every name of a type is marked as of that very type. */
    public boolean isComplete(EntityType type) {
        return complete.stream().anyMatch(mark -> Marks.types(mark).equals(Set.of(type)));
    }

    /** Whether a stretch of words holds one of which nobody knows whether it is a name. */
    public boolean hasUnknown(Span span) {
        return words.subList(span.start(), span.end()).stream().anyMatch(Word::unknown);
    }
}
