package exhibit.quality.gold;

import exhibit.quality.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of sources by their names: {@code quality/sources.tsv} and {@code titles.txt}. */
final class Sources {
    private static final List<List<String>> SOURCES = Rows.read("sources.tsv", 3);
    private static final Set<String> TITLES = Rows.read("titles.txt", 1).stream()
            .flatMap(row -> List.of(row.get(0).split(" ", -1)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Sources() {}

    /** The name under which tables put a source. */
    static String group(String source) {
        return SOURCES.stream()
                .filter(row -> source.startsWith(row.get(0)))
                .map(row -> row.get(1))
                .findFirst()
                .orElse(source);
    }

    /** The tags, a title taken out of the person it stands before where the source leaves it in. */
    static List<String> withoutTitles(String source, List<String> tokens, List<String> tags) {
        boolean takesOut = SOURCES.stream()
                .anyMatch(row -> source.startsWith(row.get(0)) && row.get(2).equals("taken-out"));
        if (!takesOut) {
            return tags;
        }
        List<String> without = new ArrayList<>(tags);
        for (int index = 0; index + 1 < without.size(); index++) {
            boolean person =
                    without.get(index).equals("B-PER") && without.get(index + 1).equals("I-PER");
            if (person && isTitle(tokens.get(index))) {
                without.set(index, "O");
                without.set(index + 1, "B-PER");
            }
        }
        return without;
    }

    private static boolean isTitle(String token) {
        return TITLES.contains(token.toLowerCase(Locale.ROOT).replaceAll("\\.+$", ""));
    }
}
