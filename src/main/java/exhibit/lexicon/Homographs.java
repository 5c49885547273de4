package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of places that are often something else, and what tells. Immutable. */
public final class Homographs {
    private final Map<String, Map<Kind, List<String>>> byName = new HashMap<>();

    /** What else the name may be. */
    public enum Kind {
        /** Goods, when one of the words follows: a turkey sandwich. */
        NOT_BEFORE,
        /** Part of a person's name: Michael Jordan. */
        PERSON,
        /** A town of an American state: Lebanon, Ohio. */
        US_TOWN,
        /** An American state: Atlanta, Georgia. */
        US_STATE,
        /** A verb at the beginning of a sentence: Polish it. */
        VERB
    }

    private Homographs() {}

    static Homographs open() {
        Homographs homographs = new Homographs();
        Table.read("homographs.tsv", List.of("name", "kind", "words"), row -> {
            homographs
                    .byName
                    .computeIfAbsent(row.cell(0), name -> new HashMap<>())
                    .put(Kind.valueOf(row.cell(1)), row.values(2));
            return row;
        });
        return homographs;
    }

    public boolean is(String name, Kind kind) {
        return byName.getOrDefault(name, Map.of()).containsKey(kind);
    }

    /** Whether the name is no place when this word follows. */
    public boolean isGoodsBefore(String name, String next) {
        return byName.getOrDefault(name, Map.of())
                .getOrDefault(Kind.NOT_BEFORE, List.of())
                .contains(next);
    }
}
