package exhibit.quality.names;

import exhibit.Span;
import exhibit.quality.Rows;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.GoldSentence.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words to running text, since the service reads text and not words: {@code quality/spacing.tsv}. */
final class Spacing {
    /** On which side of a mark no space stands. */
    private enum Side {
        BEFORE,
        AFTER,
        BOTH,
        /** After the first of two, before the second. */
        PAIR,
        NEITHER
    }

    private record Rule(String written, Side side) {}

    private static final Map<String, Rule> RULES = Rows.read("spacing.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> new Rule(row.get(1), Side.valueOf(row.get(2).toUpperCase(Locale.ROOT)))));

    private Spacing() {}

    static Written write(GoldSentence sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        Map<String, Boolean> open = new HashMap<>();
        boolean clings = true;
        for (Word word : sentence.words()) {
            Rule rule = RULES.getOrDefault(word.text(), new Rule(word.text(), Side.NEITHER));
            boolean closes = rule.side() == Side.PAIR && open.getOrDefault(word.text(), false);
            boolean before = rule.side() == Side.BEFORE || rule.side() == Side.BOTH || closes;
            if (!clings && !before && !word.glued()) {
                text.append(' ');
            }
            places.add(new Span(text.length(), text.length() + rule.written().length()));
            text.append(rule.written());
            clings = rule.side() == Side.AFTER || rule.side() == Side.BOTH || rule.side() == Side.PAIR && !closes;
            if (rule.side() == Side.PAIR) {
                open.put(word.text(), !closes);
            }
        }
        return new Written(sentence, text.toString(), places);
    }
}
