package exhibit.entity;

import exhibit.Basis;
import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Countries.Country;
import exhibit.lexicon.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a company sits, if the text says it beside the name: "the Chinese trader X", "China's X", "China-based X",
 * "X of China", "X (China)", "X, based in Shenzhen", "X, a Chinese company".
 */
final class DomicileReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:'s|\u2019s|-based|-owned|-headquartered)?(?: [\\p{Ll}-]+){0,4} ?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AFTER = Pattern.compile(
            ",? \\(?(?:of|in|an?|which is|is an?|(?:which is )?(?:based|headquartered|located|registered) in)? ?(?:the )?|"
                    + ", an? [a-z]+ | \\(",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int NEAR = 60;

    private final Lexicons lexicons;
    private final CountryResolver countries;

    DomicileReader(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.countries = new CountryResolver(lexicons);
    }

    Optional<Entity.CountryOf> read(SourceText source, List<Mention> names, List<Mention> mentions) {
        for (Mention name : names) {
            for (Mention place : mentions) {
                Optional<Entity.CountryOf> found = isBeside(source, name, place) ? countryOf(place) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBeside(SourceText source, Mention name, Mention place) {
        if (place.end() <= name.start() && name.start() - place.end() < NEAR) {
            String between = source.words(new Span(/* start= */ place.end(), /* end= */ name.start()));
            return BEFORE.matcher(between).matches() && saysSo(between, place);
        }
        if (name.end() <= place.start() && place.start() - name.end() < NEAR) {
            String between = source.words(new Span(/* start= */ name.end(), /* end= */ place.start()));
            boolean apposed = place.type() != EntityType.NORP || between.contains(",") || between.contains(" is ");
            return between.length() > 1
                    && AFTER.matcher(between).matches()
                    && apposed
                    && !between.equals(" in ")
                    && !between.equals(", ");
        }
        return false;
    }

    /** Between a people or possessive and the name only words for a company may stand. */
    private boolean saysSo(String between, Mention place) {
        String middle = between.strip().toLowerCase(Locale.ROOT);
        boolean possessive = middle.startsWith("'s") || middle.startsWith("\u2019s");
        boolean based = middle.startsWith("-based") || middle.startsWith("-owned") || middle.startsWith("-head");
        if (possessive || based) {
            return true;
        }
        if (place.type() != EntityType.NORP) {
            return false;
        }
        String last = middle.substring(middle.lastIndexOf(' ') + 1);
        return middle.isEmpty() || lexicons.businessNouns().has(last);
    }

    private Optional<Entity.CountryOf> countryOf(Mention place) {
        return switch (place.type()) {
            case COUNTRY -> countries.country(place.text()).flatMap(country -> of(country, Basis.EXPLICIT));
            case NORP -> countries.country(place.text()).flatMap(country -> of(country, Basis.DEMONYM));
            case LOCATION ->
                lexicons.places()
                        .named(Group.plain(place.text()))
                        .flatMap(city -> lexicons.countries().withIso2(city.iso2()))
                        .flatMap(country -> of(country, Basis.CITY));
            default -> Optional.empty();
        };
    }

    private static Optional<Entity.CountryOf> of(Country country, Basis basis) {
        return country.iso2().isEmpty()
                ? Optional.empty()
                : Optional.of(new Entity.CountryOf(country.iso2(), country.iso3(), basis));
    }
}
