package exhibit.evidence;

import exhibit.Assertion;
import exhibit.EvidenceRecord.ProductRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How sure a record is: a sum of named, weighted, explained features, from 0.05 to 0.98. The weights are a judgement, not
 * learned: they order records, they are no probabilities.
 */
final class Confidence {
    private static final double BASE = 0.50;
    /** A judgement until references are measured by how often records that rest on them are right. */
    private static final double BY_REFERENCE = -0.10;

    private record Feature(boolean holds, double weight, String explanation) {}

    private final double value;
    private final List<String> reasons;

    private Confidence(double value, List<String> reasons) {
        this.value = value;
        this.reasons = reasons;
    }

    static Confidence of(Draft draft, Assertion assertion, boolean verb) {
        double weakest = weakestMention(draft);
        List<Feature> features = List.of(
                new Feature(verb, 0.12, "a verb makes the claim"),
                new Feature(draft.has(ProductRole.ITEM), 0.08, "the goods are named"),
                new Feature(!draft.companies().isEmpty(), 0.08, "a company is named"),
                new Feature(!draft.countries().isEmpty(), 0.06, "a country is named"),
                new Feature(draft.size() > 2, 0.08, "three or more arguments fit together"),
                new Feature(draft.size() > 8, -0.12, "many names in one claim"),
                new Feature(weakest < 0.6, -0.15, "a name in it is uncertain"),
                new Feature(draft.references().findAny().isPresent(), BY_REFERENCE, "a name is taken from before"),
                new Feature(assertion == Assertion.CONDITIONAL, -0.05, "it depends on a condition"),
                new Feature(draft.clause == null, -0.10, "no verb was found around it"));
        double sum = BASE;
        List<String> reasons = new ArrayList<>();
        for (Feature feature : features) {
            if (feature.holds) {
                sum += feature.weight;
                reasons.add(String.format(Locale.ROOT, "%s (%+.2f)", feature.explanation, feature.weight));
            }
        }
        return new Confidence(Math.round(Math.max(0.05, Math.min(0.98, sum)) * 100) / 100.0, reasons);
    }

    double value() {
        return value;
    }

    List<String> reasons() {
        return reasons;
    }

    private static double weakestMention(Draft draft) {
        double weakest = 1;
        for (Draft.Argument<?> argument : draft.companies()) {
            weakest = Math.min(weakest, argument.filler().mention().confidence());
        }
        for (Draft.Argument<?> argument : draft.products()) {
            weakest = Math.min(weakest, argument.filler().mention().confidence());
        }
        return weakest;
    }
}
