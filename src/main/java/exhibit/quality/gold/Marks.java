package exhibit.quality.gold;

import exhibit.EntityType;
import exhibit.quality.Rows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the marks of files mean: {@code quality/marks.tsv}. */
public final class Marks {
    private static final Map<String, Set<EntityType>> TYPES = Rows.read("marks.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> types(Rows.values(row.get(1)))));

    private Marks() {}

    private static Set<EntityType> types(List<String> names) {
        return names.stream().map(EntityType::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The types that a mark may be; none for a mark that is not known. */
    public static Set<EntityType> types(String mark) {
        return TYPES.getOrDefault(mark, Set.of());
    }
}
