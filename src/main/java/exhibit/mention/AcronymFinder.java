package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a document has named surely once is found everywhere in it: acronyms given in parentheses, and companies without
 * their legal form. Works on the mentions of the other finders.
 */
final class AcronymFinder {
    private static final Pattern PARENTHESIS =
            Pattern.compile("\\s*\\((?:the\\s+)?[\u201c\"]?(\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9})[\u201d\"]?\\)");
    private static final double SURE = 0.7;

    /** Letters by which names are told apart first; no name is shorter. */
    private static final int START = 2;

    private final java.util.Set<String> legalForms;

    AcronymFinder(java.util.Set<String> legalForms) {
        this.legalForms = legalForms;
    }

    List<Mention> find(SourceText source, List<Mention> mentions) {
        Map<String, Again> names = new TreeMap<>();
        Matcher parenthesis = PARENTHESIS.matcher(source.text());
        for (Mention mention : mentions) {
            boolean named = mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANISATION;
            if (named && mention.confidence() >= SURE) {
                parenthesis.region(mention.end(), source.text().length());
                if (parenthesis.lookingAt()) {
                    names.putIfAbsent(parenthesis.group(1), new Again(mention.type(), 0.9, "acronym"));
                }
                String brief = withoutForm(mention.text());
                if (!brief.equals(mention.text()) && brief.length() > 3) {
                    names.putIfAbsent(brief, new Again(mention.type(), 0.85, "name-without-form"));
                }
            }
        }
        return names.isEmpty() ? List.of() : everywhere(source, names);
    }

    /** How a name found surely once is believed elsewhere. */
    private record Again(EntityType type, double confidence, String rule) {}

    private String withoutForm(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (legalForms.contains(name.substring(space + 1))) {
                return name.substring(0, space).replaceAll("[,\\s]+$", "");
            }
        }
        return name;
    }

    /**
     * One pass over the text for all names, longer ones first: at the start of each word only the names that share its
     * first letters are compared, since one expression of hundreds of names would be tried at every character.
     */
    private static List<Mention> everywhere(SourceText source, Map<String, Again> names) {
        Map<String, List<String>> byStart = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(AcronymFinder::start));
        String text = source.text();
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index + START <= text.length()) {
            int end = isWord(text, index - 1) || !isWord(text, index) ? -1 : longest(text, index, byStart);
            if (end > index) {
                Span span = new Span(index, end);
                Again again = names.get(text.substring(index, end));
                found.add(Mention.at(source, span, again.type(), again.confidence(), again.rule()));
                index = end;
            } else {
                index++;
            }
        }
        return found;
    }

    private static String start(String name) {
        return name.substring(0, START);
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
