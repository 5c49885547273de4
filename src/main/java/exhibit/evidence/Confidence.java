package exhibit.evidence;

import exhibit.lexicon.ConfidenceWeights;
import java.util.List;

/**
 * How sure a record is, and why.
 *
 * @param value the probability that an analyst would put this claim on file, in hundredths from 0.05 to 0.98: no sentence is
 *     certain, and none with a trigger hopeless
 * @param reasons one for each feature
 */
record Confidence(double value, List<String> reasons) {
    /** Of the features that hold, by their names. */
    static Confidence of(List<String> features, ConfidenceWeights weights) {
        double probability = Math.max(0.05, Math.min(0.98, weights.probability(features)));
        return new Confidence(
                Math.round(probability * 100) / 100.0,
                features.stream().map(weights::reason).toList());
    }
}
