package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Places;
import exhibit.lexicon.Places.Place;
import java.util.List;

/** Countries by name and demonym are one entity; a city keeps its own name and has its country's codes. */
final class PlaceResolver {
    private final Places places;

    PlaceResolver(Places places) {
        this.places = places;
    }

    String key(Mention mention) {
        Place place = place(mention);
        if (place == null || place.iso2() == null) {
            return mention.type() + ":" + (place == null ? mention.text() : place.name());
        }
        return place.type() == EntityType.LOCATION ? "LOCATION:" + place.name() : "COUNTRY:" + place.iso2();
    }

    Entity entity(String id, List<Mention> group) {
        Place place = place(group.get(0));
        if (place == null) {
            return Forms.entity(id, group.get(0).type(), Forms.longest(group), group);
        }
        EntityType type = place.type() == EntityType.NORP ? EntityType.COUNTRY : place.type();
        return new Entity(
                id,
                type,
                place.name(),
                Forms.aliases(place.name(), group),
                null,
                null,
                place.iso2(),
                place.iso2() == null ? null : places.iso3(place.iso2()),
                null,
                List.of(),
                List.of(),
                group);
    }

    private Place place(Mention mention) {
        String name = mention.text().replaceAll("\\s+", " ");
        return places.of(name)
                .or(() -> places.of(name.replaceFirst("^(?:[Tt]he) ", ""))) // "the Netherlands"
                .orElse(null);
    }
}
