package exhibit.encoder;

/** Scores to probabilities and their logarithms. */
final class Softmax {
    private Softmax() {}

    static double[] of(float[] scores) {
        double[] probabilities = log(scores);
        for (int value = 0; value < probabilities.length; value++) {
            probabilities[value] = Math.exp(probabilities[value]);
        }
        return probabilities;
    }

    static double[] log(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        double[] logs = new double[scores.length];
        for (int value = 0; value < logs.length; value++) {
            logs[value] = scores[value] - most - Math.log(sum);
        }
        return logs;
    }
}
