package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.Quantity;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether what stands around a claim is right in its record; each is right where the gold claim does not ask for it. */
final class Circumstances {
    private static final double CLOSE = 1e-6;

    private Circumstances() {}

    /** The day begins as the gold date does. */
    static boolean isDateRight(GoldClaim claim, EvidenceRecord record) {
        return claim.date() == null
                || record.date() != null
                        && Stream.of(record.date().from(), record.date().to())
                                .anyMatch(day -> day != null && day.startsWith(claim.date()));
    }

    static boolean isSourceRight(GoldClaim claim, EvidenceRecord record) {
        String found =
                record.attributedTo() == null ? "" : record.attributedTo().text();
        return claim.by() == null || Wording.isSameSource(claim.by(), found);
    }

    /** An amount of the record, or of one of its products, is the gold one. */
    static boolean isQuantityRight(GoldClaim claim, EvidenceRecord record) {
        if (claim.quantity() == null) {
            return true;
        }
        double wanted = claim.quantity();
        return Stream.concat(
                        record.quantities().stream(), record.products().stream().map(ProductArgument::quantity))
                .filter(Objects::nonNull)
                .mapToDouble(Quantity::value)
                .anyMatch(value -> Math.abs(value - wanted) <= CLOSE * Math.max(1, wanted));
    }
}
