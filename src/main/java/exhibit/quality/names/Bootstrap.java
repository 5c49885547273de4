package exhibit.quality.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure would move with other sentences of the same kind: sentences are drawn again, with replacement, as many as
 * there are, and the figure is taken anew, {@link #ROUNDS} times. The same seed and sheet give the same intervals.
 */
final class Bootstrap {
    static final int ROUNDS = 1000;
    static final long SEED = 7;

    private final List<ToDoubleFunction<Tally>> figures;
    private final Map<ScoreSheet.Row, double[][]> values = new HashMap<>();

    private Bootstrap(List<ToDoubleFunction<Tally>> figures) {
        this.figures = List.copyOf(figures);
    }

    /**
     * The middle 95 % of a figure.
     *
     * @param low the 2.5th percentile
     * @param high the 97.5th
     */
    record Interval(double low, double high) {}

    /**
     * Draws for all rows of a sheet at once.
     *
     * @param figures of each row
     * @param rounds 1 or more
     */
    static Bootstrap of(ScoreSheet sheet, List<ToDoubleFunction<Tally>> figures, int rounds, long seed) {
        Bootstrap bootstrap = new Bootstrap(figures);
        List<ScoreSheet.Row> rows = new ArrayList<>();
        sheet.sources().forEach(source -> rows.addAll(sheet.rows(source).values()));
        rows.forEach(row -> bootstrap.values.put(row, new double[figures.size()][rounds]));
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < rounds; round++) {
            int[] times = new int[sheet.sentences()];
            for (int draw = 0; draw < times.length; draw++) {
                times[random.nextInt(times.length)]++;
            }
            for (ScoreSheet.Row row : rows) {
                bootstrap.take(row, row.total(times), round);
            }
        }
        bootstrap.values.values().forEach(all -> Arrays.stream(all).forEach(Arrays::sort));
        return bootstrap;
    }

    private void take(ScoreSheet.Row row, Tally tally, int round) {
        for (int figure = 0; figure < figures.size(); figure++) {
            values.get(row)[figure][round] = figures.get(figure).applyAsDouble(tally);
        }
    }

    /**
     * The interval of a figure of a row.
     *
     * @param figure its index among the figures
     */
    Interval interval(ScoreSheet.Row row, int figure) {
        double[] sorted = values.get(row)[figure];
        return new Interval(at(sorted, 0.025), at(sorted, 0.975));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
