package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which record of a case stands for which gold claim. They may be paired where the record's type is one of the claim's; the pair
 * with most right slots is taken first, then with most values in another role, then with least made up.
 *
 * @param pairs in the order in which they were taken
 * @param missed claims without a record
 * @param spurious records without a claim
 */
record Pairing(ClaimCase about, List<Pair> pairs, List<GoldClaim> missed, List<EvidenceRecord> spurious) {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(
                    (Pair pair) -> -pair.agreement().right())
            .thenComparing(pair -> -pair.agreement().wrongRole().size())
            .thenComparing(pair -> pair.agreement().madeUp().size());

    /** A claim and its record. */
    record Pair(GoldClaim claim, EvidenceRecord record, Agreement agreement) {}

    /**
     * Pairs what was found with what is gold.
     *
     * @param records of the case, co-mentions left out
     */
    static Pairing of(ClaimCase about, List<EvidenceRecord> records) {
        List<Pair> possible = new ArrayList<>();
        for (GoldClaim claim : about.claims()) {
            for (EvidenceRecord record : records) {
                if (claim.types().contains(record.type())) {
                    possible.add(new Pair(claim, record, Agreement.of(claim, record)));
                }
            }
        }
        possible.sort(BEST_FIRST); // stable: the order of the file decides between equals
        List<Pair> pairs = new ArrayList<>();
        Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>()); // two claims may have the same words
        for (Pair pair : possible) {
            if (!taken.contains(pair.claim()) && !taken.contains(pair.record())) {
                taken.add(pair.claim());
                taken.add(pair.record());
                pairs.add(pair);
            }
        }
        return new Pairing(
                about,
                pairs,
                about.claims().stream().filter(claim -> !taken.contains(claim)).toList(),
                records.stream().filter(record -> !taken.contains(record)).toList());
    }
}
