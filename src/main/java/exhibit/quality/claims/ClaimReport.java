package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.quality.Interval;
import exhibit.quality.Reliability;
import java.util.List;
import java.util.Map;

/**
 * All figures of one evaluation, as {@code --json} writes them.
 *
 * @param tier that read the cases: the fast one where the accurate one does not run here
 * @param files scored
 * @param cases in them
 * @param scores rows in the order of the table
 * @param mistakes by kind
 * @param listed the mistakes that are told
 * @param calibration of the records' confidence: right is a record that is paired with a gold claim
 * @param records every record found, co-mentions left out
 */
public record ClaimReport(
        String tier,
        List<String> files,
        int cases,
        List<Score> scores,
        Map<ClaimMistakes.Kind, Integer> mistakes,
        List<ClaimMistakes.Mistake> listed,
        Reliability calibration,
        List<Judged> records) {

    /**
     * One row of the table of scores.
     *
     * @param group by what the row is chosen
     * @param row a file, a type, an assertion, a construction, or {@code ALL}
     * @param counts what the figures come from
     * @param figures by name, 0.0 to 1.0
     */
    public record Score(ClaimSheet.Group group, String row, Map<Count, Integer> counts, Map<String, Figure> figures) {}

    /** A figure with the interval that holds 95 % of the bootstrap's rounds. */
    public record Figure(double value, Interval interval) {}

    /**
     * A record found and how right it is.
     *
     * @param file of its case
     * @param line of its case
     * @param document of its case, or empty
     * @param trigger the word that evoked it
     * @param features by which its confidence was made, as in {@code lexicon/confidence.tsv}
     * @param paired with a gold claim
     * @param half paired, and half of the required slots are right
     * @param exact paired, with every required slot right and nothing made up
     */
    public record Judged(
            String file,
            int line,
            String document,
            EvidenceType type,
            Assertion assertion,
            String trigger,
            double confidence,
            List<String> features,
            boolean paired,
            boolean half,
            boolean exact) {}
}
