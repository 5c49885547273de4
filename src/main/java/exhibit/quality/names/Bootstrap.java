package exhibit.quality.names;

import exhibit.quality.Interval;
import exhibit.quality.Resampling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How far a figure would move with other sentences of the same kind: it is taken anew for each draw of {@link Resampling}. */
final class Bootstrap {
    private final List<ToDoubleFunction<Tally>> figures;
    private final Map<ScoreSheet.Row, double[][]> values = new HashMap<>();

    private Bootstrap(List<ToDoubleFunction<Tally>> figures) {
        this.figures = List.copyOf(figures);
    }

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
        Resampling.draw(sheet.sentences(), rounds, seed, (times, round) -> {
            for (ScoreSheet.Row row : rows) {
                bootstrap.take(row, row.total(times), round);
            }
        });
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
        return Interval.middle(values.get(row)[figure]);
    }
}
