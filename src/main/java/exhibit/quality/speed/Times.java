package exhibit.quality.speed;

import java.util.List;

/**
 * How long runs took.
 *
 * @param runs how many
 * @param p50 seconds; half of the runs took at most so long
 * @param p95 seconds
 */
public record Times(int runs, double p50, double p95) {
    /**
     * Percentiles by nearest rank.
     *
     * @param nanos one for each run, at least one
     */
    static Times of(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Times(sorted.length, at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(1, rank) - 1] / 1e9;
    }
}
