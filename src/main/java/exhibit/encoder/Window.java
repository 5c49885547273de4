package exhibit.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a sentence as the network takes at once.
 *
 * @param sentence index of the sentence
 * @param input what goes in
 * @param from the first word of the sentence in it
 * @param keepFrom the first word whose answer is taken from it: nearer neighbours are in another window
 * @param keepTo one past the last such word
 */
record Window(int sentence, Encoded input, int from, int keepFrom, int keepTo) {
    /** Wordpieces of a window at most, as in training. */
    static final int LONGEST = 128;

    /** Wordpieces that a window shares with the one before. */
    private static final int SHARED = 32;

    /** The windows of a sentence: one, or several that overlap and keep each word once. */
    static List<Window> of(int sentence, Encoded whole) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int keepFrom = 0;
        while (whole.length() > LONGEST) {
            int to = from;
            while (to < whole.words() && whole.end(to) - whole.first()[from] <= LONGEST - 2) {
                to++;
            }
            if (to == whole.words()) {
                break;
            }
            int next = to;
            while (next > from + 1 && whole.end(to - 1) - whole.first()[next - 1] <= SHARED) {
                next--;
            }
            int middle = (next + to) / 2;
            windows.add(new Window(sentence, whole.words(from, to), from, keepFrom, middle));
            from = next;
            keepFrom = middle;
        }
        Encoded last = from == 0 ? whole : whole.words(from, whole.words());
        windows.add(new Window(sentence, last, from, keepFrom, whole.words()));
        return windows;
    }
}
