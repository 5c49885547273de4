package exhibit.quality;

import java.util.ArrayList;
import java.util.List;

/** Confidences and whether they were right, in ten bins of equal width. Used by one thread. */
public final class ReliabilityBins {
    private static final int BINS = 10;

    private final double[][] sums = new double[BINS][3];

    /**
     * Counts one.
     *
     * @param confidence 0.0 to 1.0
     */
    public void add(double confidence, boolean right) {
        double[] bin = sums[Math.min((int) (confidence * BINS), BINS - 1)];
        bin[0]++;
        bin[1] += confidence;
        bin[2] += right ? 1 : 0;
    }

    /** What has been counted so far, under a name. */
    public Reliability reliability(String row) {
        List<Reliability.Bin> bins = new ArrayList<>();
        int number = 0;
        double distance = 0;
        for (int index = 0; index < BINS; index++) {
            double[] sum = sums[index];
            if (sum[0] > 0) {
                double from = index / (double) BINS;
                double to = (index + 1) / (double) BINS;
                bins.add(new Reliability.Bin(from, to, (int) sum[0], sum[1] / sum[0], sum[2] / sum[0]));
                number += (int) sum[0];
                distance += Math.abs(sum[1] - sum[2]);
            }
        }
        return new Reliability(row, distance / Math.max(1, number), number, bins);
    }
}
