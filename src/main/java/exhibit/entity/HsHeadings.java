package exhibit.entity;

import exhibit.Singular;
import exhibit.lexicon.HsCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Harmonized System by the nouns of its headings: "Tubes, pipes and hollow profiles, seamless, of iron or steel" is about
 * tubes, pipes and hollow profiles. Immutable.
 */
final class HsHeadings {
    /**
     * A thing that a heading is about.
     *
     * @param code of the heading
     * @param words of the noun phrase in the singular, its head last
     * @param isSure whether it is surely a noun: a lone word of a list may only describe another ("agricultural, forestry
     *     machinery")
     */
    record Thing(String code, List<String> words, boolean isSure) {
        Thing {
            words = List.copyOf(words);
        }
    }

    private static final Pattern EXCLUDED = Pattern.compile(
            "\\([^)]*(?:other than|excluding|\\bnot\\b|except)[^)]*\\)|(?:,? (?:other than|excluding|except|whether or not|n\\.e\\.[cs])|, not )[^;]*");
    private static final Pattern END_OF_PHRASE = Pattern.compile("[;,()]| and | or ");
    private static final Pattern END_OF_NOUN =
            Pattern.compile(" (?:of|for|with|without|in|on|to|by|from|having|used|containing|put up|n\\.e\\.c)\\b.*");
    /** "Typewriter or similar ribbons" are no typewriters. */
    private static final Pattern HALF_A_NOUN = Pattern.compile("(?:^|(?<=[;,] ))[a-z -]*[a-rt-z] or (?=[a-z -]*s\\b)");

    private static final String PART = "part";
    private static final Pattern NO_WORD = Pattern.compile("[^a-z-]+");
    private static final int HEADING = 4;

    private final HsCodes codes;
    private final Map<String, List<Thing>> byHead = new HashMap<>();

    HsHeadings(HsCodes codes) {
        this.codes = codes;
        for (String code : codes.codes()) {
            if (code.length() == HEADING) {
                for (Thing thing : things(code, held(code))) {
                    byHead.computeIfAbsent(thing.words().get(thing.words().size() - 1), head -> new ArrayList<>())
                            .add(thing);
                }
            }
        }
    }

    /** The things with a head noun, in the order of their headings. */
    List<Thing> things(String head) {
        return List.copyOf(byHead.getOrDefault(head, List.of()));
    }

    /** The words of what a code holds, in the singular, without what it says it does not hold. */
    Set<String> words(String code) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(held(code), -1)) {
            if (!word.isEmpty()) {
                words.add(Singular.of(word));
            }
        }
        return words;
    }

    /** The one subheading of a heading, parts left aside, that names a word; {@code null} where none does, or several. */
    String subheading(String heading, String word) {
        List<String> found = codes.subheadings(heading).stream()
                .filter(code -> {
                    Set<String> words = words(code);
                    return words.contains(word) && !words.contains(PART);
                })
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private String held(String code) {
        String description = codes.description(code).orElse("").toLowerCase(Locale.ROOT);
        return EXCLUDED.matcher(description).replaceAll("");
    }

    private static List<Thing> things(String code, String held) {
        List<Thing> things = new ArrayList<>();
        for (String phrase : END_OF_PHRASE.split(HALF_A_NOUN.matcher(held).replaceAll(""), -1)) {
            List<String> noun = new ArrayList<>();
            for (String word : NO_WORD.split(END_OF_NOUN.matcher(phrase).replaceFirst(""), -1)) {
                if (!word.isEmpty()) {
                    noun.add(word);
                }
            }
            if (!noun.isEmpty()) {
                String head = noun.get(noun.size() - 1);
                boolean sure = noun.size() > 1 || head.endsWith("s") || held.startsWith(head);
                noun.set(noun.size() - 1, Singular.of(head));
                things.add(new Thing(code, noun, sure));
            }
        }
        return things;
    }
}
