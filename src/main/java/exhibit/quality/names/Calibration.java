package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.GoldSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a confidence of 0.8 is right eight times in ten: names found, of types that their source marks completely, in ten bins
 * of equal width. Right is the exact span and a type that the mark may be. Used by one thread.
 */
final class Calibration {
    static final int BINS = 10;

    /** The row over all types. */
    static final String ALL = "ALL";

    private final Map<String, double[][]> sums = new LinkedHashMap<>();
    private final Set<EntityType> chosen;

    Calibration(Set<EntityType> chosen) {
        this.chosen = Set.copyOf(chosen);
        RowNames.TYPES.forEach(type -> sums.put(type.name(), new double[BINS][3]));
        sums.put(ALL, new double[BINS][3]);
    }

    /**
     * Names whose confidence lies in one bin.
     *
     * @param from the least confidence, inclusive
     * @param to one tenth more, exclusive but for 1.0
     * @param names how many; never 0
     * @param confidence their mean
     * @param right the share that is right
     */
    record Bin(double from, double to, int names, double confidence, double right) {}

    /**
     * The names of one type, or of all.
     *
     * @param row the type, or {@link #ALL}
     * @param error expected calibration error: the mean distance of confidence and share right over bins, weighted by names
     * @param names in all bins
     * @param bins those that hold a name
     */
    record Reliability(String row, double error, int names, List<Bin> bins) {}

    void add(Answer answer) {
        GoldSentence gold = answer.gold();
        Set<EntityType> complete = gold.completeTypes();
        for (Found name : answer.known()) {
            if (chosen.contains(name.type()) && complete.contains(name.type())) {
                boolean right = gold.spans().stream().anyMatch(span -> isRight(name, span));
                add(sums.get(name.type().name()), name.confidence(), right);
                add(sums.get(ALL), name.confidence(), right);
            }
        }
    }

    private static boolean isRight(Found name, GoldSpan span) {
        return span.words().equals(name.words()) && span.types().contains(name.type());
    }

    private static void add(double[][] bins, double confidence, boolean right) {
        double[] bin = bins[Math.min((int) (confidence * BINS), BINS - 1)];
        bin[0]++;
        bin[1] += confidence;
        bin[2] += right ? 1 : 0;
    }

    /** The types with a name found, in the order of the table, then all together. */
    List<Reliability> reliabilities() {
        List<Reliability> rows = new ArrayList<>();
        sums.forEach((name, bins) -> {
            Reliability row = reliability(name, bins);
            if (row.names() > 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static Reliability reliability(String name, double[][] sums) {
        List<Bin> bins = new ArrayList<>();
        int names = 0;
        double distance = 0;
        for (int index = 0; index < BINS; index++) {
            double[] sum = sums[index];
            if (sum[0] > 0) {
                double from = index / (double) BINS;
                double to = (index + 1) / (double) BINS;
                bins.add(new Bin(from, to, (int) sum[0], sum[1] / sum[0], sum[2] / sum[0]));
                names += (int) sum[0];
                distance += Math.abs(sum[1] - sum[2]);
            }
        }
        return new Reliability(name, distance / Math.max(1, names), names, bins);
    }
}
