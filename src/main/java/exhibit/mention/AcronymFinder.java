package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean named = mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANISATION;
            if (named && mention.confidence() >= SURE) {
                Matcher acronym = PARENTHESIS
                        .matcher(source.text())
                        .region(mention.end(), source.text().length());
                acronym.useTransparentBounds(true);
                if (acronym.find()) {
                    everywhere(source, acronym.group(1), mention.type(), 0.9, "acronym", found);
                }
                String brief = withoutForm(mention.text());
                if (!brief.equals(mention.text()) && brief.length() > 3) {
                    everywhere(source, brief, mention.type(), 0.85, "name-without-form", found);
                }
            }
        }
        return found;
    }

    private String withoutForm(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (legalForms.contains(name.substring(space + 1))) {
                return name.substring(0, space).replaceAll("[,\\s]+$", "");
            }
        }
        return name;
    }

    private static void everywhere(
            SourceText source, String name, EntityType type, double confidence, String rule, List<Mention> found) {
        Matcher places = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(source.text());
        while (places.find()) {
            found.add(Mention.at(source, new Span(places.start(), places.end()), type, confidence, rule));
        }
    }
}
