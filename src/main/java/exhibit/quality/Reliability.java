package exhibit.quality;

import java.util.List;

/**
 * Whether a confidence of 0.8 is right eight times in ten.
 *
 * @param row what the confidences are of, such as a type
 * @param error expected calibration error: the mean distance of confidence and share right over bins, weighted by number
 * @param number of confidences in all bins
 * @param bins those that hold one
 */
public record Reliability(String row, double error, int number, List<Bin> bins) {
    /**
     * Confidences that lie in one bin.
     *
     * @param from the least confidence, inclusive
     * @param to one tenth more, exclusive but for 1.0
     * @param number how many; never 0
     * @param confidence their mean
     * @param right the share that is right
     */
    public record Bin(double from, double to, int number, double confidence, double right) {}
}
