package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.mention.RecognitionSettings;
import exhibit.quality.Resampling;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.names.RecognitionReport.Figures;
import exhibit.quality.names.RecognitionReport.Score;
import exhibit.reading.ReadingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

/** Runs the service's analysis over marked sentences and scores what it finds. Used by one thread. */
public final class RecognitionEvaluation {
    /** In pairs with {@link #figures}. */
    private static final List<ToDoubleFunction<Tally>> FIGURES = List.of(
            Tally::precision,
            Tally::recall,
            Tally::f1,
            Tally::overlapPrecision,
            Tally::overlapRecall,
            Tally::overlapF1);

    private final ScoreSheet sheet = new ScoreSheet();
    private final Scorer scorer;
    private final Confusion confusion;
    private final Mistakes mistakes;
    private final Calibration calibration;
    private int words;

    RecognitionEvaluation(Set<EntityType> types) {
        this.scorer = new Scorer(types);
        this.confusion = new Confusion(types);
        this.mistakes = new Mistakes(types);
        this.calibration = new Calibration(types);
    }

    /**
     * What to evaluate.
     *
     * @param files names of the files, for the report
     * @param sample sentences at most, whole documents drawn at random; 0 for all
     * @param types to score
     * @param outermost whether mentions inside others are left out
     * @param frequent how many of the most frequent mistakes are told
     */
    public record Order(List<String> files, int sample, Set<EntityType> types, boolean outermost, int frequent) {}

    /** The types that can be scored. */
    public static List<EntityType> types() {
        return RowNames.TYPES;
    }

    /**
     * Evaluates; opens the service's models for it, which costs seconds.
     *
     * @param progress told the number of sentences done, after each document
     */
    public static RecognitionReport run(
            List<GoldSentence> sentences,
            Order order,
            ReadingSettings reading,
            RecognitionSettings recognition,
            IntConsumer progress) {
        List<List<GoldSentence>> documents = Documents.of(sentences);
        if (order.sample() > 0 && order.sample() < sentences.size()) {
            documents = Documents.sample(documents, order.sample());
        }
        RecognitionEvaluation evaluation = new RecognitionEvaluation(order.types());
        try (Recogniser recogniser = new Recogniser(reading, recognition, order.outermost())) {
            for (List<GoldSentence> document : documents) {
                recogniser.answer(document).forEach(evaluation::add);
                progress.accept(evaluation.sheet.sentences());
            }
            return evaluation.report(order, documents.size(), recogniser);
        }
    }

    void add(Answer answer) {
        sheet.add(answer.gold().group(), scorer.score(answer));
        confusion.add(answer);
        mistakes.add(answer);
        calibration.add(answer);
        words += (int) answer.gold().words().stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private RecognitionReport report(Order order, int documents, Recogniser recogniser) {
        double seconds = recogniser.spent().toNanos() / 1e9;
        return new RecognitionReport(
                recogniser.tier(),
                order.files(),
                sheet.sentences(),
                documents,
                words,
                seconds,
                words / Math.max(1e-9, seconds),
                order.outermost(),
                scores(),
                confusion.counts(),
                mistakes.kinds(),
                mistakes.most(order.frequent()),
                calibration.reliabilities());
    }

    /** The rows of every source in the order of the table. */
    List<Score> scores() {
        Bootstrap bootstrap = Bootstrap.of(sheet, FIGURES, Resampling.ROUNDS, Resampling.SEED);
        List<Score> scores = new ArrayList<>();
        for (String source : sheet.sources()) {
            for (String name : RowNames.all()) {
                ScoreSheet.Row row = sheet.rows(source).get(name);
                if (row != null) {
                    Tally total = row.total();
                    Figures exact = figures(bootstrap, row, total, 0);
                    scores.add(new Score(source, name, total, exact, figures(bootstrap, row, total, 3)));
                }
            }
        }
        return scores;
    }

    private static Figures figures(Bootstrap bootstrap, ScoreSheet.Row row, Tally total, int first) {
        return new Figures(
                FIGURES.get(first).applyAsDouble(total),
                bootstrap.interval(row, first),
                FIGURES.get(first + 1).applyAsDouble(total),
                bootstrap.interval(row, first + 1),
                FIGURES.get(first + 2).applyAsDouble(total),
                bootstrap.interval(row, first + 2));
    }
}
