package exhibit.quality.names;

import exhibit.quality.Interval;
import exhibit.quality.Reliability;
import java.util.List;
import java.util.Map;

/**
 * All figures of one evaluation, as {@code --json} writes them.
 *
 * @param tier that found the names: the fast one where the accurate one does not run here
 * @param files as given
 * @param sentences scored
 * @param documents they were put together to
 * @param words of them that have a letter or digit
 * @param recognitionSeconds spent in finding names, by the clock
 * @param wordsPerSecond words by these seconds
 * @param outermost whether mentions inside others were left out
 * @param scores rows in the order of the table
 * @param confusion names by mark, then by the type found
 * @param mistakes names by kind of mistake
 * @param frequent the most frequent mistakes
 * @param calibration by type, then of all
 */
public record RecognitionReport(
        String tier,
        List<String> files,
        int sentences,
        int documents,
        int words,
        double recognitionSeconds,
        double wordsPerSecond,
        boolean outermost,
        List<Score> scores,
        Map<String, Map<String, Integer>> confusion,
        Map<Mistakes.Kind, Integer> mistakes,
        List<Mistakes.Often> frequent,
        List<Reliability> calibration) {

    /**
     * One row of the table of scores.
     *
     * @param source or {@code ALL}
     * @param row a type, a group of types, {@code MICRO} or {@code MICRO-EITHER}
     * @param counts what the figures come from
     * @param exact both ends and the type right
     * @param overlap the type right and a word shared
     */
    public record Score(String source, String row, Tally counts, Figures exact, Figures overlap) {}

    /** Precision, recall and F1, 0.0 to 1.0, each with the interval that holds 95 % of the bootstrap's rounds. */
    public record Figures(
            double precision,
            Interval precisionInterval,
            double recall,
            Interval recallInterval,
            double f1,
            Interval f1Interval) {}
}
