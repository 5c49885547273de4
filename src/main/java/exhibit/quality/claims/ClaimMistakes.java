package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import exhibit.quality.claims.Pairing.Pair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What went wrong, so that it can be read: in the order of the files. Used by one thread. */
final class ClaimMistakes {
    /** How a case can be wrong. */
    enum Kind {
        /** A gold claim without a record. */
        MISSED,
        /** A gold claim whose record differs in a slot, or in assertion, date, source or quantity. */
        PARTLY_RIGHT,
        /** A record without a gold claim, beside gold claims. */
        SPURIOUS,
        /** A record where silence is right. */
        ON_NEGATIVE
    }

    /**
     * One mistake.
     *
     * @param text of the case
     * @param gold the claim as the file has it; empty where there is none
     * @param found the record with its slots; of a missed claim the records of the case, which may be none
     * @param differences between the two, each a line for a person
     */
    record Mistake(
            Kind kind, String file, int line, String text, String gold, List<String> found, List<String> differences) {}

    private final Map<Kind, List<Mistake>> mistakes = new EnumMap<>(Kind.class);

    void add(Pairing pairing) {
        ClaimCase about = pairing.about();
        List<EvidenceRecord> all = new ArrayList<>(pairing.spurious());
        pairing.pairs().forEach(pair -> all.add(pair.record()));
        for (GoldClaim claim : pairing.missed()) {
            List<String> found = all.stream().map(ClaimMistakes::told).toList();
            add(Kind.MISSED, about, claim.written(), found, List.of());
        }
        for (Pair pair : pairing.pairs()) {
            List<String> differences = differences(pair);
            if (!differences.isEmpty()) {
                add(Kind.PARTLY_RIGHT, about, pair.claim().written(), List.of(told(pair.record())), differences);
            }
        }
        Kind kind = about.claims().isEmpty() ? Kind.ON_NEGATIVE : Kind.SPURIOUS;
        for (EvidenceRecord record : pairing.spurious()) {
            add(kind, about, "", List.of(told(record)), List.of());
        }
    }

    private void add(Kind kind, ClaimCase about, String gold, List<String> found, List<String> differences) {
        mistakes.computeIfAbsent(kind, unseen -> new ArrayList<>())
                .add(new Mistake(kind, about.file(), about.line(), about.text(), gold, found, differences));
    }

    private static List<String> differences(Pair pair) {
        Agreement agreement = pair.agreement();
        GoldClaim claim = pair.claim();
        EvidenceRecord record = pair.record();
        List<String> differences = new ArrayList<>();
        agreement.missing().forEach(slot -> differences.add("missing " + slot));
        agreement.wrongRole().forEach(slot -> differences.add("other role: " + slot));
        agreement.madeUp().forEach(part -> differences.add("made up " + part));
        if (!claim.allows(record.assertion())) {
            differences.add("assertion " + claim.assertion() + " found as " + record.assertion());
        }
        if (!Circumstances.isDateRight(claim, record)) {
            differences.add("date " + claim.date() + " found as "
                    + (record.date() == null ? "none" : record.date().text()));
        }
        if (!Circumstances.isSourceRight(claim, record)) {
            differences.add("source " + claim.by() + " found as "
                    + (record.attributedTo() == null
                            ? "none"
                            : record.attributedTo().text()));
        }
        if (!Circumstances.isQuantityRight(claim, record)) {
            List<String> amounts = record.quantities().stream()
                    .map(EvidenceRecord.Quantity::text)
                    .toList();
            differences.add("quantity " + claim.quantity() + " found as " + amounts);
        }
        return differences;
    }

    /** "SUPPLY by “sold”: Ferrum Ltd.:SUPPLIER; IR:DESTINATION". */
    private static String told(EvidenceRecord record) {
        String trigger =
                record.trigger() == null ? "" : " by \u201c" + record.trigger().text() + "\u201d";
        List<String> parts = Part.of(record).stream().map(Part::toString).toList();
        return record.type() + trigger + ": " + String.join("; ", parts);
    }

    /** How many of each kind. */
    Map<Kind, Integer> kinds() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        mistakes.forEach((kind, all) -> kinds.put(kind, all.size()));
        return kinds;
    }

    /**
     * The first ones of each kind.
     *
     * @param size how many of a kind at most
     */
    List<Mistake> first(int size) {
        return mistakes.values().stream()
                .flatMap(all -> all.stream().limit(size))
                .toList();
    }
}
