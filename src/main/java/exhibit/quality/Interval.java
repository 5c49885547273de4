package exhibit.quality;

import java.util.Arrays;

/**
 * The middle 95 % of a figure.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th
 */
public record Interval(double low, double high) {
    /** Of values in any order, one or more. */
    public static Interval middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(at(sorted, 0.025), at(sorted, 0.975));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
