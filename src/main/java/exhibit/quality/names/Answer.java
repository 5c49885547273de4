package exhibit.quality.names;

import exhibit.quality.gold.GoldSentence;
import java.util.List;

/**
 * A marked sentence and what the service found in it.
 *
 * @param written the sentence
 * @param found in order of their words
 */
record Answer(Written written, List<Found> found) {
    Answer {
        found = List.copyOf(found);
    }

    GoldSentence gold() {
        return written.gold();
    }

    /** What was found, without names that touch a word of which nobody knows whether it is one. */
    List<Found> known() {
        return found.stream().filter(name -> !gold().hasUnknown(name.words())).toList();
    }
}
