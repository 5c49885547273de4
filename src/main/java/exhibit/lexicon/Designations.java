package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes and models of arms, vehicles and electronics. Immutable. */
public final class Designations {
    private final Map<String, String> categories = new HashMap<>();

    private Designations() {}

    static Designations open() {
        Designations designations = new Designations();
        Table.read(
                "designations.tsv",
                List.of("name", "category"),
                row -> designations.categories.put(row.cell(0), row.cell(1)) == null);
        return designations;
    }

    /** What kind of thing carries this name, such as {@code drones}. */
    public Optional<String> category(String name) {
        return Optional.ofNullable(categories.get(name));
    }
}
