package exhibit.lexicon;

import exhibit.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries with their names and demonyms, blocs, and cities with their country. Immutable. */
public final class Places {
    /**
     * What a name names.
     *
     * @param type COUNTRY, NORP, BLOC or LOCATION
     * @param name the usual English name of the country or bloc; the city's own
     * @param iso2 of the country, {@code EU}, or {@code null} for other blocs
     * @param file where it stands
     */
    public record Place(EntityType type, String name, String iso2, String file) {}

    private static final int SHORTEST_IN_CAPITALS = 4;

    private final Map<String, Place> byName;
    private final Map<String, String> iso3;
    private final Map<String, String> countryNames;
    private final Set<String> firstWords;

    private Places(Map<String, Place> byName, Map<String, String> iso3, Map<String, String> countryNames) {
        this.byName = byName;
        this.iso3 = iso3;
        this.countryNames = countryNames;
        this.firstWords = byName.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Places open() {
        Map<String, Place> byName = new HashMap<>();
        Map<String, String> iso3 = new HashMap<>();
        Map<String, String> countryNames = new HashMap<>();
        Table.read(
                "cities.tsv",
                List.of("name", "iso2", "capital"),
                row -> put(
                        byName, new Place(EntityType.LOCATION, row.cell(0), row.cell(1), "cities.tsv"), row.cell(0)));
        Table.read("blocs.tsv", List.of("name", "names", "iso2"), row -> {
            String iso2 = row.cell(2).isEmpty() ? null : row.cell(2);
            row.values(1).forEach(name -> byName.put(name, new Place(EntityType.BLOC, row.cell(0), iso2, "blocs.tsv")));
            return row.line();
        });
        Table.read("countries.tsv", List.of("iso2", "iso3", "name", "names", "demonyms", "capital"), row -> {
            String iso2 = row.cell(0);
            iso3.put(iso2, row.cell(1));
            countryNames.put(iso2, row.cell(2));
            row.values(4)
                    .forEach(
                            demonym -> put(byName, new Place(EntityType.NORP, row.cell(2), iso2, "demonyms"), demonym));
            row.values(3)
                    .forEach(name ->
                            put(byName, new Place(EntityType.COUNTRY, row.cell(2), iso2, "countries.tsv"), name));
            return row.line();
        });
        return new Places(Map.copyOf(byName), Map.copyOf(iso3), Map.copyOf(countryNames));
    }

    /** In capitals too, as in a headline, but for names so short that their capitals are another's acronym. */
    private static boolean put(Map<String, Place> byName, Place place, String name) {
        if (name.length() >= SHORTEST_IN_CAPITALS) {
            byName.put(name.toUpperCase(Locale.ROOT), place);
        }
        return byName.put(name, place) == null;
    }

    /** What a name, as written, names. */
    public Optional<Place> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the name of a place, of several words, begins with a word in lower case. */
    public boolean begins(String word) {
        return firstWords.contains(word);
    }

    /** The usual English name of a country; {@code null} for a code that is none. */
    public String countryName(String iso2) {
        return countryNames.get(iso2);
    }

    /** The three-letter code of a country; {@code null} for a code that is none. */
    public String iso3(String iso2) {
        return iso3.get(iso2);
    }
}
