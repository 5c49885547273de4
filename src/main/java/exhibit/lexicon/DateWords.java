package exhibit.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Words of dates, some of several tokens: {@code dates.tsv}, whose first lines say what each kind is. Immutable. */
public final class DateWords {
    /** What a word does in a date. */
    public enum Kind {
        MONTH,
        WEEKDAY,
        SEASON,
        QUARTER,
        HALF,
        PART,
        FISCAL,
        NUMBER,
        UNIT,
        YEAR_OF,
        PERIOD,
        SHIFT,
        SPAN,
        EDGE,
        JOIN,
        YEAR_AFTER,
        MONTH_AFTER,
        ORDINAL,
        NAMED,
        EVENT,
        LABEL
    }

    /**
     * Words found.
     *
     * @param value as in the table
     * @param length in tokens
     */
    public record Found(String value, int length) {
        /** The value where it is a number. */
        public int number() {
            return Integer.parseInt(value);
        }
    }

    private final Map<Kind, Map<String, Found>> byKind;
    /** What phrases of several tokens begin with, up to their last token. */
    private final Map<Kind, Set<String>> beginnings;

    private DateWords(Map<Kind, Map<String, Found>> byKind, Map<Kind, Set<String>> beginnings) {
        this.byKind = byKind;
        this.beginnings = beginnings;
    }

    static DateWords open() {
        Map<Kind, Map<String, Found>> byKind = new EnumMap<>(Kind.class);
        Map<Kind, Set<String>> beginnings = new EnumMap<>(Kind.class);
        Table.read("dates.tsv", List.of("kind", "words", "value"), row -> {
            Kind kind = Kind.valueOf(row.cell(0));
            Map<String, Found> words = byKind.computeIfAbsent(kind, any -> new HashMap<>());
            Set<String> begun = beginnings.computeIfAbsent(kind, any -> new HashSet<>());
            for (String phrase : row.values(1)) {
                int length = phrase.split(" ").length;
                if (words.put(phrase, new Found(row.cell(2), length)) != null) {
                    throw row.wrong("said twice: " + phrase);
                }
                for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
                    begun.add(phrase.substring(0, space));
                }
            }
            return row.line();
        });
        return new DateWords(byKind, beginnings);
    }

    /**
     * The longest words of a kind that begin at a token.
     *
     * @param lower the lower-case form of a token by index, empty past the end
     */
    public Optional<Found> at(Kind kind, IntFunction<String> lower, int index) {
        Map<String, Found> words = byKind.get(kind);
        String phrase = lower.apply(index);
        Found found = words.get(phrase);
        for (int next = index + 1; beginnings.get(kind).contains(phrase); next++) {
            phrase += " " + lower.apply(next);
            found = words.getOrDefault(phrase, found);
        }
        return Optional.ofNullable(found);
    }

    public boolean is(Kind kind, String word) {
        return byKind.get(kind).containsKey(word);
    }
}
