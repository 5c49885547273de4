package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries by any of their English names, and peoples and adjectives. Immutable. */
public final class Countries {
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byIso2 = new HashMap<>();

    /**
     * A country, or peoples of none.
     *
     * @param iso2 ISO 3166 code, empty for a state that is no more
     * @param iso3 ISO 3166 code, empty likewise
     * @param name usual English name, empty for peoples of no one country
     * @param aliases other names
     * @param demonyms adjectives and names of the people
     */
    public record Country(String iso2, String iso3, String name, List<String> aliases, List<String> demonyms) {
        public Country {
            aliases = List.copyOf(aliases);
            demonyms = List.copyOf(demonyms);
        }
    }

    private Countries(List<Country> rows) {
        for (Country country : rows) {
            if (!country.name().isEmpty()) {
                byName.put(country.name(), country);
            }
            country.aliases().forEach(alias -> byName.putIfAbsent(alias, country));
            country.demonyms().forEach(demonym -> byDemonym.putIfAbsent(demonym, country));
            if (!country.iso2().isEmpty()) {
                byIso2.put(country.iso2(), country);
            }
        }
    }

    static Countries open() {
        return new Countries(Table.read(
                "countries.tsv",
                List.of("iso2", "iso3", "name", "aliases", "demonyms"),
                row -> new Country(row.cell(0), row.cell(1), row.cell(2), row.values(3), row.values(4))));
    }

    /** The country with this name or alias, also where a heading writes it in capitals. */
    public Optional<Country> named(String name) {
        return Optional.ofNullable(byName.getOrDefault(name, byName.get(LetterCase.ofHeading(name))));
    }

    /** The country whose people or adjective this is; one without a name where it is known to be of no one country. */
    public Optional<Country> ofDemonym(String word) {
        return Optional.ofNullable(byDemonym.getOrDefault(word, byDemonym.get(LetterCase.ofHeading(word))));
    }

    public Optional<Country> withIso2(String iso2) {
        return Optional.ofNullable(byIso2.get(iso2));
    }
}
