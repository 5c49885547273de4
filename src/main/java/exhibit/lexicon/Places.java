package exhibit.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cities, states and regions by name. Immutable. */
public final class Places {
    private final Map<String, Place> byName;

    /**
     * A place that is no country.
     *
     * @param name as written
     * @param iso2 the country it lies in, empty for seas and continents
     * @param kind {@code capital}, {@code city}, {@code state} (American) or {@code region}
     */
    public record Place(String name, String iso2, String kind) {
        public boolean isAmericanState() {
            return kind.equals("state");
        }

        public boolean isCapital() {
            return kind.equals("capital");
        }
    }

    private Places(Map<String, Place> byName) {
        this.byName = byName;
    }

    static Places open() {
        return new Places(Table.read(
                        "places.tsv",
                        List.of("name", "iso2", "kind"),
                        row -> new Place(row.cell(0), row.cell(1), row.cell(2)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Place::name, place -> place)));
    }

    public Optional<Place> named(String name) {
        return Optional.ofNullable(byName.getOrDefault(name, byName.get(LetterCase.ofHeading(name))));
    }
}
