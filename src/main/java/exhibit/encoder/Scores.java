package exhibit.encoder;

/**
 * What the network says about the words of a sentence or window.
 *
 * @param names for each word a score for every label
 * @param tags for each word the best part-of-speech tag; {@code null} where the model has none
 * @param arcs for each word a score for the root, first, and then every word as its head; {@code null} where the model has none
 * @param relations for each word the best relation to its best head; {@code null} where the model has none
 * @param evokes for each word a score for nothing, first, and every type of claim; {@code null} where the model has none
 * @param asserts for each word a score for every assertion; {@code null} where the model has none
 * @param parts for each word that may evoke a claim, every word's scores for no part, first, and every role; {@code null} for
 *     other words, and where the model has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scores(
        float[][] names,
        int[] tags,
        float[][] arcs,
        int[] relations,
        float[][] evokes,
        float[][] asserts,
        float[][][] parts) {}
