package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Prepositions, conjunctions and other words that join phrases, some of several tokens: {@code connectors.tsv}. Immutable. */
public final class Connectors {
    /** What a connector does. */
    public enum Kind {
        PREPOSITION,
        CONJUNCTION,
        RELATIVE,
        COMPLEMENTISER,
        MEMBERS
    }

    /**
     * One connector.
     *
     * @param kind what it does
     * @param word canonical form
     * @param length in tokens
     */
    public record Connector(Kind kind, String word, int length) {}

    private final Map<String, Connector> byWords;
    private final int longest;

    private Connectors(Map<String, Connector> byWords) {
        this.byWords = byWords;
        this.longest =
                byWords.values().stream().mapToInt(Connector::length).max().orElse(0);
    }

    static Connectors open() {
        Map<String, Connector> byWords = new HashMap<>();
        Table.read("connectors.tsv", List.of("words", "kind", "canonical"), row -> {
            int length = row.cell(0).split(" ").length;
            byWords.put(row.cell(0), new Connector(Kind.valueOf(row.cell(1)), row.cell(2), length));
            return row.line();
        });
        return new Connectors(Map.copyOf(byWords));
    }

    /**
     * The longest connector that begins at a token.
     *
     * @param lower the lower-case form of a token by index, empty past the end
     */
    public Optional<Connector> at(IntFunction<String> lower, int index) {
        Optional<Connector> found = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int length = 1; length <= longest; length++) {
            words.append(length == 1 ? "" : " ").append(lower.apply(index + length - 1));
            Connector connector = byWords.get(words.toString());
            if (connector != null) {
                found = Optional.of(connector);
            }
        }
        return found;
    }
}
