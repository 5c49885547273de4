package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that make a number an amount: {@code units.tsv}. Immutable. */
public final class Units {
    /** What a word does to the number beside it. */
    public enum Kind {
        /** Multiplies: "million". */
        SCALE,
        /** Measures: "tonnes". */
        MEASURE,
        /** Money, after or before: "$", "euros". */
        CURRENCY,
        /** "%", "percent". */
        PERCENT,
        /** A number in words: "forty". */
        NUMBER
    }

    /**
     * One word.
     *
     * @param kind what it does
     * @param unit UCUM or ISO 4217 code, such as {@code t}, {@code USD}; empty for scales and numbers
     * @param factor multiplies the number; the value itself for numbers in words
     */
    public record Unit(Kind kind, String unit, double factor) {}

    private final Map<String, Unit> byWord;

    private Units(Map<String, Unit> byWord) {
        this.byWord = byWord;
    }

    static Units open() {
        Map<String, Unit> byWord = new HashMap<>();
        Table.read("units.tsv", List.of("words", "kind", "unit", "factor"), row -> {
            Unit unit = new Unit(Kind.valueOf(row.cell(1)), row.cell(2), Double.parseDouble(row.cell(3)));
            row.values(0).forEach(word -> byWord.put(word, unit));
            return unit;
        });
        return new Units(Map.copyOf(byWord));
    }

    /** What a word, in lower case, does; none for most. */
    public Optional<Unit> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
