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
            Pattern.compile("\\G\\s*\\((?:the\\s+)?[\u201c\"]?(\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9})[\u201d\"]?\\)");
    private static final double SURE = 0.7;

    private final java.util.Set<String> legalForms;

    AcronymFinder(java.util.Set<String> legalForms) {
        this.legalForms = legalForms;
    }

    List<Mention> find(SourceText source, List<Mention> mentions) {
        Map<String, Again> names = new TreeMap<>();
        for (Mention mention : mentions) {
            boolean named = mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANISATION;
            if (named && mention.confidence() >= SURE) {
                Matcher acronym = PARENTHESIS.matcher(source.text());
                if (acronym.find(mention.end())) {
                    names.putIfAbsent(acronym.group(1), new Again(mention.type(), 0.9, "acronym"));
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

    /** One pass over the text for all names, longer ones first. */
    private static List<Mention> everywhere(SourceText source, Map<String, Again> names) {
        String alternatives = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher places = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])")
                .matcher(source.text());
        List<Mention> found = new ArrayList<>();
        while (places.find()) {
            Again again = names.get(places.group());
            Span span = new Span(places.start(), places.end());
            found.add(Mention.at(source, span, again.type(), again.confidence(), again.rule()));
        }
        return found;
    }
}
