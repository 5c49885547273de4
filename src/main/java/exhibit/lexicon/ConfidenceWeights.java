package exhibit.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a record's confidence is made of: {@code confidence.tsv} gives each feature that a record may have its weight in log-odds
 * and its words. Immutable.
 */
public final class ConfidenceWeights {
    /** The row whose weight every record has. */
    private static final String INTERCEPT = "intercept";

    /**
     * A feature.
     *
     * @param name as the code says it
     * @param weight in log-odds; 0 for one that only tells how the record was read
     * @param words for a person
     */
    private record Feature(String name, double weight, String words) {
        String reason() {
            return weight == 0 ? words : String.format(Locale.ROOT, "%s (%+.2f)", words, weight);
        }
    }

    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final Map<String, String> byReason = new LinkedHashMap<>();

    private ConfidenceWeights() {}

    /** Opens the table; a weight on the other side of its prior, or two features with the same words, are refused. */
    public static ConfidenceWeights open() {
        ConfidenceWeights weights = new ConfidenceWeights();
        Table.read("confidence.tsv", List.of("feature", "prior", "weight", "words"), row -> {
            double prior = Double.parseDouble(row.cell(1));
            Feature feature = new Feature(row.cell(0), Double.parseDouble(row.cell(2)), row.cell(3));
            if (!feature.name().equals(INTERCEPT) && feature.weight() * prior < 0
                    || prior == 0 && feature.weight() != 0) {
                throw row.wrong("the weight has not the sign of the prior");
            }
            boolean twice = weights.features.put(feature.name(), feature) != null
                    || weights.byReason.put(feature.reason(), feature.name()) != null;
            if (twice) {
                throw row.wrong("it is there already, or its words are");
            }
            return feature;
        });
        weights.feature(INTERCEPT);
        return weights;
    }

    /**
     * The probability that a record with these features is right.
     *
     * @param names of its features
     * @throws IllegalStateException for a name that is not in the table
     */
    public double probability(Collection<String> names) {
        double sum = feature(INTERCEPT).weight()
                + names.stream().mapToDouble(name -> feature(name).weight()).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** What a feature says to a person, with its weight where it has one: "passive with agent (+0.40)". */
    public String reason(String name) {
        return feature(name).reason();
    }

    /** The features that the reasons of a record name; other reasons are passed over. */
    public List<String> featuresIn(List<String> reasons) {
        return reasons.stream().filter(byReason::containsKey).map(byReason::get).toList();
    }

    private Feature feature(String name) {
        Feature feature = features.get(name);
        if (feature == null) {
            throw new IllegalStateException("confidence.tsv has no feature '" + name + "'");
        }
        return feature;
    }
}
