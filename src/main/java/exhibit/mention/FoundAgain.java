package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are already known, wherever a text has them as whole words. */
final class FoundAgain {
    /** Letters by which names are told apart first; no name is shorter. */
    private static final int START = 2;

    private FoundAgain() {}

    /** What a name found again is taken for. */
    record Belief(EntityType type, double confidence, String rule) {}

    /**
     * One pass over the text for all names, longer ones first: at the start of each word only the names that share its
     * first letters are compared, since one expression of hundreds of names would be tried at every character.
     */
    static List<Mention> everywhere(SourceText source, Map<String, Belief> names, Set<Span> barred) {
        Map<String, List<String>> byStart = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(name -> name.substring(0, START)));
        String text = source.text();
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index + START <= text.length()) {
            int end = isWord(text, index - 1) || !isWord(text, index) ? -1 : longest(text, index, byStart);
            if (end > index) {
                Span span = new Span(index, end);
                Belief belief = names.get(text.substring(index, end));
                if (!barred.contains(span)) {
                    found.add(Mention.at(source, span, belief.type(), belief.confidence(), belief.rule()));
                }
                index = end;
            } else {
                index++;
            }
        }
        return found;
    }

    /** The end of the longest name that stands at a position as whole words; -1 where none does. */
    private static int longest(String text, int index, Map<String, List<String>> byStart) {
        for (String name : byStart.getOrDefault(text.substring(index, index + START), List.of())) {
            int end = index + name.length();
            if (text.startsWith(name, index) && !isWord(text, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isWord(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
