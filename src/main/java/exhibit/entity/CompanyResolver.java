package exhibit.entity;

import exhibit.Basis;
import exhibit.Entity;
import exhibit.Entity.CountryOf;
import exhibit.Entity.Link;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.lexicon.CompanyLists;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.Places.Place;
import exhibit.lexicon.ShortNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Companies and organisations: full name, short name and acronym are one; the country only where the text says it. */
final class CompanyResolver {
    private static final Pattern ACRONYM =
            Pattern.compile("\\s*\\((?:the\\s+)?[\u201c\"]?(\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9})[\u201d\"]?\\)");
    private static final Pattern BASED =
            Pattern.compile("^,?\\s+(?:which is\\s+)?(?:based|headquartered|located|registered) in ");

    /** Between a place and the company that is from there: "Russia's Almaz-Antey", "Shenzhen-based chip maker Kinghope". */
    private static final Pattern FROM =
            Pattern.compile("['\u2019]s?\\s+|-(?:based|headquartered|registered)\\s+(?:[\\p{Ll}-]+\\s+){0,3}");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final CompanyLists lists;
    private final CompanyLinks links;
    private final Places places;
    private final Set<String> legalForms;
    private final Set<String> roles;
    private final ShortNames shortNames;

    CompanyResolver(Lexicons lexicons) {
        this.lists = lexicons.companies();
        this.links = new CompanyLinks(lexicons);
        this.places = lexicons.places();
        this.legalForms = lexicons.words().list("legal-form");
        this.shortNames = lexicons.shortNames();
        this.roles = lexicons.words().list("company-role");
    }

    /** The key of the full name by acronym given in parentheses right after it, and by the one word that only it begins with. */
    Map<String, String> acronyms(SourceText source, List<Mention> mentions) {
        Map<String, String> acronyms = new HashMap<>();
        for (Mention mention : mentions) {
            if (isNamed(mention)) {
                Matcher matcher = ACRONYM.matcher(source.text())
                        .region(mention.end(), source.text().length());
                if (matcher.lookingAt()) {
                    acronyms.putIfAbsent(matcher.group(1), lists.key(mention.text()));
                }
            }
        }
        shortNames(mentions).forEach((word, keys) -> {
            if (keys.size() == 1) {
                acronyms.putIfAbsent(word, keys.iterator().next());
                acronyms.putIfAbsent(
                        word.toUpperCase(Locale.ROOT), keys.iterator().next());
            }
        });
        return acronyms;
    }

    private Map<String, Set<String>> shortNames(List<Mention> mentions) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.COMPANY) {
                shortNames
                        .of(mention.text().replaceAll("\\s+", " "))
                        .ifPresent(word -> keys.computeIfAbsent(word, any -> new HashSet<>())
                                .add(lists.key(mention.text())));
            }
        }
        return keys;
    }

    String key(String name, Map<String, String> acronyms) {
        return acronyms.getOrDefault(name, lists.key(name));
    }

    Entity entity(String id, SourceText source, List<Mention> group, List<Mention> all) {
        String name = Forms.longest(group);
        EntityType type = group.get(0).type();
        List<String> aliases = Forms.aliases(name, group);
        CountryOf country = type == EntityType.COMPANY ? country(source, group, all) : null;
        return new Entity(
                id,
                type,
                name,
                aliases,
                legalForm(name),
                country,
                null,
                null,
                null,
                List.of(),
                links(name, aliases, country),
                group);
    }

    /** Watch lists first. Of other forms those of several words count: a short name alone is many companies'. */
    private List<Link> links(String name, List<String> aliases, CountryOf country) {
        List<String> names = Stream.concat(Stream.of(name), aliases.stream().filter(alias -> alias.indexOf(' ') > 0))
                .toList();
        Stream<Link> listed = lists.matches(name).stream()
                .map(row -> new Link(
                        row.list(),
                        row.id(),
                        row.name(),
                        row.name().equalsIgnoreCase(name) ? 1.0 : 0.95,
                        "the same name but for case, punctuation and legal form"));
        return Stream.concat(links.of(names, country).stream(), listed).toList();
    }

    private String legalForm(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (legalForms.contains(name.substring(space + 1))) {
                return name.substring(space + 1);
            }
        }
        return null;
    }

    private CountryOf country(SourceText source, List<Mention> group, List<Mention> all) {
        for (Mention company : group) {
            for (Mention place : all) {
                if (saysCountry(source, company, place)) {
                    Place known =
                            places.of(place.text().replaceAll("\\s+", " ")).orElse(null);
                    if (known != null && known.iso2() != null && places.iso3(known.iso2()) != null) {
                        Basis basis = place.type() == EntityType.NORP ? Basis.DEMONYM : Basis.DOMICILE;
                        return new CountryOf(known.iso2(), places.iso3(known.iso2()), basis);
                    }
                }
            }
        }
        return null;
    }

    /** "the Chinese manufacturer X", "X, based in Shenzhen", "X of China", "X, a Chinese company". */
    private boolean saysCountry(SourceText source, Mention company, Mention place) {
        boolean isPlace = place.type() == EntityType.COUNTRY
                || place.type() == EntityType.NORP
                || place.type() == EntityType.LOCATION;
        if (!isPlace) {
            return false;
        }
        if (place.end() <= company.start() && company.start() - place.end() < 40) {
            String between =
                    source.text().substring(place.end(), company.start()).strip();
            if (FROM.matcher(source.text().substring(place.end(), company.start()))
                    .matches()) {
                return true;
            }
            List<String> words = List.of(SPACE.split(between, -1));
            return place.type() == EntityType.NORP && words.size() <= 3 && roles.contains(words.get(words.size() - 1));
        }
        if (place.start() >= company.end() && place.start() - company.end() < 40) {
            String between = source.text().substring(company.end(), place.start());
            return BASED.matcher(between).matches()
                    || place.type() != EntityType.NORP && between.matches("\\s+of\\s+|\\s*\\(")
                    || place.type() == EntityType.NORP && between.matches(",\\s+an?\\s+");
        }
        return false;
    }

    private static boolean isNamed(Mention mention) {
        return mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANISATION;
    }
}
