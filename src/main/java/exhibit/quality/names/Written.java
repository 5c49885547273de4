package exhibit.quality.names;

import exhibit.Span;
import exhibit.quality.gold.GoldSentence;
import java.util.List;

/**
 * A marked sentence as running text.
 *
 * @param gold the sentence
 * @param text as it may have been printed
 * @param places where each word stands in {@code text}, in UTF-16 units
 */
record Written(GoldSentence gold, String text, List<Span> places) {
    Written {
        places = List.copyOf(places);
    }

    /** The text of some words. */
    String text(Span words) {
        return text.substring(
                places.get(words.start()).start(), places.get(words.end() - 1).end());
    }

    /**
     * The words that a stretch of the text touches: a name is widened to whole words.
     *
     * @param stretch in UTF-16 units of {@code text}; never empty
     * @return empty where it touches none
     */
    Span wordsAt(Span stretch) {
        int first = 0;
        while (first < places.size() && places.get(first).end() <= stretch.start()) {
            first++;
        }
        int end = first;
        while (end < places.size() && places.get(end).start() < stretch.end()) {
            end++;
        }
        return new Span(first, end);
    }
}
