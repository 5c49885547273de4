package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Countries.Country;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places.Place;
import java.util.List;
import java.util.Optional;

/** Cities and regions with the country that they lie in, and blocs under their usual name. */
final class PlaceResolver {
    private final Lexicons lexicons;

    PlaceResolver(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    String key(Mention mention) {
        return name(mention.text());
    }

    Entity entity(String id, Group group) {
        String name = name(group.mentions().get(0).text());
        boolean union = group.type() == EntityType.BLOC && name.equals("European Union");
        Optional<Country> country = group.type() == EntityType.LOCATION ? countryOf(name) : Optional.empty();
        return new Entity(
                id,
                group.type(),
                name,
                group.forms().stream().filter(form -> !form.equals(name)).toList(),
                null,
                null,
                union ? "EU" : country.map(Country::iso2).orElse(null),
                country.map(Country::iso3).orElse(null),
                null,
                List.of(),
                List.of(),
                group.mentions());
    }

    private String name(String words) {
        String plain = Group.plain(words);
        return lexicons.blocs()
                .canonical(plain)
                .or(() -> lexicons.places().named(plain).map(Place::name))
                .orElse(plain);
    }

    /** Of "Lebanon, Ohio" the state counts. */
    private Optional<Country> countryOf(String name) {
        String last = name.substring(name.lastIndexOf(',') + 1).strip();
        return lexicons.places()
                .named(last)
                .or(() -> lexicons.places().named(name))
                .flatMap(place -> lexicons.countries().withIso2(place.iso2()));
    }
}
