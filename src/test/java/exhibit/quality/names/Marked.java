package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.Span;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.GoldSpan;
import exhibit.quality.gold.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small sentences for tests, such as "Acme/B-COMPANY sold it to Iran/B-COUNTRY"; "?" after the slash is an unknown word. */
final class Marked {
    private Marked() {}

    static GoldSentence sentence(String text, Set<String> complete) {
        List<GoldSentence.Word> words = new ArrayList<>();
        List<GoldSpan> spans = new ArrayList<>();
        for (String cell : text.split(" ", -1)) {
            String word = cell.replaceFirst("/.*", "");
            String tag = cell.substring(Math.min(cell.length(), word.length() + 1));
            int index = words.size();
            words.add(new GoldSentence.Word(word, false, tag.equals("?")));
            if (tag.startsWith("B-")) {
                spans.add(new GoldSpan(new Span(index, index + 1), tag.substring(2), Marks.types(tag.substring(2))));
            } else if (tag.startsWith("I-")) {
                GoldSpan open = spans.remove(spans.size() - 1);
                spans.add(new GoldSpan(new Span(open.words().start(), index + 1), open.mark(), open.types()));
            }
        }
        return new GoldSentence("test", "test", words, spans, complete);
    }

    static Answer answer(GoldSentence sentence, Found... found) {
        return new Answer(Spacing.write(sentence), List.of(found));
    }

    static Found found(int first, int end, EntityType type) {
        return new Found(new Span(first, end), type, 0.9);
    }
}
