package exhibit.store;

import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which evidence records are asked for, over all documents.
 *
 * @param unit how their positions are counted
 * @param document id of the only document, or {@code null} for all
 * @param companies each must take part; words that one of its names has in this order, the last may be cut short
 * @param products each must be concerned; as with companies
 * @param countries each must take part; a name or an ISO 3166 code
 * @param types one of these; empty for all but co-mentions
 * @param coMentions whether co-mentions are wanted where no type is named
 * @param minConfidence 0.0 to 1.0
 */
public record EvidenceQuery(
        OffsetUnit unit,
        String document,
        List<String> companies,
        List<String> products,
        List<String> countries,
        Set<EvidenceType> types,
        boolean coMentions,
        double minConfidence) {
    public EvidenceQuery {
        companies = List.copyOf(companies);
        products = List.copyOf(products);
        countries = List.copyOf(countries);
        types = Set.copyOf(types);
    }

    /** The same for queries that find the same records in the same order; the unit only changes how they are counted. */
    String list() {
        return String.join(
                "\n",
                "evidence",
                String.valueOf(document),
                sorted(companies),
                sorted(products),
                sorted(countries),
                sorted(types),
                String.valueOf(coMentions),
                String.valueOf(minConfidence));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toList().toString();
    }
}
