package exhibit.encoder;

import java.util.Arrays;

/**
 * A sentence, or a window of one, as the network takes it.
 *
 * @param ids rows of wordpieces, the marks of start and end included
 * @param features five for each wordpiece, one after another
 * @param first where each word's first wordpiece is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Encoded(long[] ids, long[] features, int[] first) {
    static final int FEATURES = 5;

    int length() {
        return ids.length;
    }

    int words() {
        return first.length;
    }

    /** Where a word's wordpieces end. */
    int end(int word) {
        return word + 1 < first.length ? first[word + 1] : ids.length - 1;
    }

    /** Some of its words, between its marks of start and end. */
    Encoded words(int from, int to) {
        int start = first[from];
        int end = end(to - 1);
        long[] part = new long[end - start + 2];
        part[0] = ids[0];
        System.arraycopy(ids, start, part, 1, end - start);
        part[part.length - 1] = ids[ids.length - 1];
        long[] told = new long[part.length * FEATURES];
        System.arraycopy(features, start * FEATURES, told, FEATURES, (end - start) * FEATURES);
        int[] starts = Arrays.stream(first, from, to)
                .map(position -> position - start + 1)
                .toArray();
        return new Encoded(part, told, starts);
    }
}
