package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An acronym in parentheses right after a name: "Kestrel Metals Corporation (KMC)". It takes the name's type. */
final class AcronymFinder {
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("\\G\\s?\\((?:the )?[\"\u201c]?([A-Z][A-Za-z]{0,3}[A-Z]{0,6})[\"\u201d]?[,;)]");
    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.COMPANY, EntityType.ORGANISATION, EntityType.PRODUCT);

    private AcronymFinder() {}

    static List<Mention> find(SourceText source, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (Mention name : mentions) {
            if (TYPES.contains(name.type()) && name.text().indexOf(' ') > 0) {
                after(source, name).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Mention> after(SourceText source, Mention name) {
        Matcher matcher = IN_PARENTHESES.matcher(source.text());
        matcher.region(name.end(), Math.min(source.text().length(), name.end() + 24));
        if (!matcher.find() || matcher.group(1).length() < 2 || matcher.group(1).charAt(0) != initial(name)) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(Mention.at(source, span, name.type(), Math.max(0.8, name.confidence()), "acronym"));
    }

    private static char initial(Mention name) {
        return Character.toUpperCase(name.text().charAt(0));
    }
}
