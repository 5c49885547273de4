package exhibit.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Words that make a number an amount: {@code units.tsv}. Immutable. */
public final class Units {
    /** What a word does to the number beside it. */
    public enum Kind {
        /** Multiplies: "million". */
        SCALE,
        /** Multiplies in an amount of money or before a unit: "$20m". */
        SHORT_SCALE,
        /** Stands for one of it at least: "hundreds of". */
        SEVERAL,
        /** A share: "a third of". */
        FRACTION,
        /** Before a number and part of what is written: "more than". */
        APPROXIMATE,
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
     * One word or some.
     *
     * @param kind what it does
     * @param unit UCUM or ISO 4217 code, such as {@code t}, {@code USD}; empty for scales and numbers
     * @param factor multiplies the number; the value itself for numbers in words
     */
    public record Unit(Kind kind, String unit, double factor) {}

    /**
     * A unit found.
     *
     * @param length in tokens
     */
    public record Found(Unit unit, int length) {}

    private final Map<String, Found> byWords;
    private final Set<String> beginnings;

    private Units(Map<String, Found> byWords, Set<String> beginnings) {
        this.byWords = byWords;
        this.beginnings = beginnings;
    }

    static Units open() {
        Map<String, Found> byWords = new HashMap<>();
        Set<String> beginnings = new HashSet<>();
        Table.read("units.tsv", List.of("words", "kind", "unit", "factor"), row -> {
            Unit unit = new Unit(Kind.valueOf(row.cell(1)), row.cell(2), Double.parseDouble(row.cell(3)));
            for (String words : row.values(0)) {
                if (byWords.put(words, new Found(unit, words.split(" ").length)) != null) {
                    throw row.wrong("said twice: " + words);
                }
                for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
                    beginnings.add(words.substring(0, space));
                }
            }
            return unit;
        });
        return new Units(Map.copyOf(byWords), Set.copyOf(beginnings));
    }

    /**
     * The longest words of the table that begin at a token.
     *
     * @param lower the lower-case form of a token by index, empty past the end
     */
    public Optional<Found> at(IntFunction<String> lower, int index) {
        String words = lower.apply(index);
        Found found = byWords.get(words);
        for (int next = index + 1; beginnings.contains(words); next++) {
            words += " " + lower.apply(next);
            found = byWords.getOrDefault(words, found);
        }
        return Optional.ofNullable(found);
    }
}
