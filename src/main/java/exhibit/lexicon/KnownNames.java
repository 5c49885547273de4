package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names with their aliases, for bodies and companies that no rule would recognise. Immutable. */
public final class KnownNames {
    private final Map<String, String> canonical = new HashMap<>();

    private KnownNames() {}

    static KnownNames open(String file) {
        return open(file, List.of("name", "aliases"));
    }

    static KnownNames open(String file, List<String> columns) {
        KnownNames names = new KnownNames();
        Table.read(file, columns, row -> {
            names.canonical.put(row.cell(0), row.cell(0));
            row.values(1).forEach(alias -> names.canonical.putIfAbsent(alias, row.cell(0)));
            return row;
        });
        return names;
    }

    /** The usual form of a name or alias. */
    public Optional<String> canonical(String name) {
        return Optional.ofNullable(canonical.get(name));
    }
}
