package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Countries.Country;
import exhibit.lexicon.Lexicons;
import java.util.List;
import java.util.Optional;

/** Countries under their usual English name and ISO codes; a people joins its country. */
final class CountryResolver {
    private final Lexicons lexicons;

    CountryResolver(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** What all names of one country share. */
    String key(Mention mention) {
        return country(mention.text()).map(Country::name).orElse(Group.plain(mention.text()));
    }

    Entity entity(String id, Group group) {
        Optional<Country> country = country(group.mentions().get(0).text());
        String name = country.map(Country::name).orElse(group.fullest());
        List<String> aliases =
                group.forms().stream().filter(form -> !form.equals(name)).toList();
        return new Entity(
                id,
                country.isPresent() ? EntityType.COUNTRY : group.type(),
                name,
                aliases,
                null,
                null,
                country.map(Country::iso2).filter(code -> !code.isEmpty()).orElse(null),
                country.map(Country::iso3).filter(code -> !code.isEmpty()).orElse(null),
                null,
                List.of(),
                List.of(),
                group.mentions());
    }

    /** The country that a name or people stands for; none for peoples of no one country. */
    Optional<Country> country(String words) {
        String plain = Group.plain(words);
        return lexicons.countries()
                .named(plain)
                .or(() -> lexicons.countries().ofDemonym(plain))
                .filter(country -> !country.name().isEmpty());
    }
}
