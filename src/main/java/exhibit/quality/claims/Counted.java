package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.quality.claims.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * What one pair, one missed claim or one spurious record counts.
 *
 * @param type the claim's first, or the spurious record's own
 * @param assertion likewise
 */
record Counted(EvidenceType type, Assertion assertion, Counts counts) {
    /** Everything that a case counts but its being without a claim. */
    static List<Counted> of(Pairing pairing) {
        List<Counted> all = new ArrayList<>();
        String text = pairing.about().text();
        for (Pair pair : pairing.pairs()) {
            Counts counts = new Counts();
            countClaim(pair.claim(), counts);
            countRecord(pair.record(), text, counts);
            countPair(pair, counts);
            all.add(of(pair.claim(), counts));
        }
        for (GoldClaim claim : pairing.missed()) {
            Counts counts = new Counts();
            countClaim(claim, counts);
            all.add(of(claim, counts));
        }
        for (EvidenceRecord record : pairing.spurious()) {
            Counts counts = new Counts();
            countRecord(record, text, counts);
            counts.add(Count.MADE_UP, Part.of(record).size());
            all.add(new Counted(record.type(), record.assertion(), counts));
        }
        return all;
    }

    private static Counted of(GoldClaim claim, Counts counts) {
        return new Counted(claim.types().get(0), claim.assertion(), counts);
    }

    private static void countClaim(GoldClaim claim, Counts counts) {
        counts.add(Count.CLAIMS, 1);
        counts.add(Count.SLOTS, claim.required());
    }

    private static void countRecord(EvidenceRecord record, String text, Counts counts) {
        EvidenceRecord.Quote quote = record.quote();
        boolean cutsOut = quote.end() <= text.length()
                && text.substring(quote.start(), quote.end()).equals(quote.text());
        counts.add(Count.RETURNED, 1);
        counts.add(Count.BROKEN_OFFSETS, !cutsOut);
    }

    private static void countPair(Pair pair, Counts counts) {
        GoldClaim claim = pair.claim();
        EvidenceRecord record = pair.record();
        Agreement agreement = pair.agreement();
        counts.add(Count.PAIRED, 1);
        counts.add(Count.HALF, agreement.isHalf());
        counts.add(Count.EXACT, agreement.isExact());
        counts.add(Count.SLOTS_RIGHT, agreement.right());
        counts.add(Count.ROLE_WRONG, agreement.wrongRole().size());
        counts.add(Count.MADE_UP, agreement.madeUp().size());
        counts.add(Count.ASSERTIONS, 1);
        counts.add(Count.ASSERTIONS_RIGHT, claim.allows(record.assertion()));
        countAsked(counts, claim.date(), Count.DATES, Count.DATES_RIGHT, Circumstances.isDateRight(claim, record));
        countAsked(counts, claim.by(), Count.SOURCES, Count.SOURCES_RIGHT, Circumstances.isSourceRight(claim, record));
        boolean quantity = Circumstances.isQuantityRight(claim, record);
        countAsked(counts, claim.quantity(), Count.QUANTITIES, Count.QUANTITIES_RIGHT, quantity);
    }

    private static void countAsked(Counts counts, Object wanted, Count asked, Count right, boolean isRight) {
        counts.add(asked, wanted != null);
        counts.add(right, wanted != null && isRight);
    }
}
