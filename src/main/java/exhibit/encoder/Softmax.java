package exhibit.encoder;

/** Scores to probabilities. */
final class Softmax {
    private Softmax() {}

    static double[] of(float[] scores) {
        double[] probabilities = new double[scores.length];
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        for (int value = 0; value < scores.length; value++) {
            probabilities[value] = Math.exp(scores[value] - most);
            sum += probabilities[value];
        }
        for (int value = 0; value < scores.length; value++) {
            probabilities[value] /= sum;
        }
        return probabilities;
    }
}
