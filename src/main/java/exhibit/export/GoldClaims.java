package exhibit.export;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceType;
import exhibit.ReviewState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What persons decided on a document's records as gold claims: sentences with the claims that they make, in the format of
 * {@code ./exhibit evaluate evidence}. Only sentences whose records are all decided; of which all were rejected, makes no claim.
 */
public final class GoldClaims {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private GoldClaims() {}

    /**
     * The cases of a document; empty where no sentence is decided.
     *
     * @param filename of the document
     * @param records of the document as persons left them
     */
    public static String of(String filename, List<EvidenceRecord> records) {
        Map<Integer, List<EvidenceRecord>> sentences = new LinkedHashMap<>();
        records.stream()
                .filter(record -> record.type() != EvidenceType.CO_MENTION)
                .forEach(record -> sentences
                        .computeIfAbsent(record.quote().start(), first -> new ArrayList<>())
                        .add(record));
        StringBuilder cases = new StringBuilder();
        sentences.values().stream()
                .filter(decided -> decided.stream().allMatch(record -> record.review() != null))
                .forEach(decided -> sentence(filename, decided, cases));
        return cases.toString();
    }

    private static void sentence(String filename, List<EvidenceRecord> decided, StringBuilder cases) {
        EvidenceRecord first = decided.get(0);
        List<EvidenceRecord> claims = decided.stream()
                .filter(record -> record.review().status() != ReviewState.REJECTED)
                .toList();
        cases.append("# ")
                .append(line(filename).replace(' ', '-'))
                .append(", page ")
                .append(first.page())
                .append('\n');
        cases.append("S ").append(line(first.quote().text())).append('\n');
        claims.forEach(claim -> cases.append(claim(claim)).append('\n'));
        cases.append(claims.isEmpty() ? "-\n\n" : "\n");
    }

    private static String claim(EvidenceRecord claim) {
        List<String> parts = new ArrayList<>();
        parts.add("= " + claim.type());
        claim.companies().forEach(company -> parts.add("c " + name(company.name()) + ":" + company.role()));
        claim.products().forEach(product -> parts.add("p " + name(product.name()) + ":" + product.role()));
        claim.countries().stream()
                .filter(country -> country.iso2() != null) // the format knows countries by their code
                .forEach(country -> parts.add("k " + country.iso2() + ":" + country.role()));
        if (claim.date() != null && claim.date().from() != null) {
            parts.add("d " + day(claim.date()));
        }
        if (claim.assertion() != Assertion.STATED) {
            parts.add("a " + claim.assertion());
        }
        if (claim.attributedTo() != null) {
            parts.add("by " + name(claim.attributedTo().text()));
        }
        List<Double> amounts = Stream.concat(
                        claim.quantities().stream(),
                        claim.products().stream()
                                .map(product -> product.quantity())
                                .filter(amount -> amount != null))
                .map(Quantity::value)
                .distinct()
                .toList();
        if (amounts.size() == 1) { // of several the format does not say which is meant
            parts.add("q " + String.format(Locale.ROOT, "%.6f", amounts.get(0)).replaceFirst("\\.?0+$", ""));
        }
        return String.join("; ", parts);
    }

    private static String day(EventDate date) {
        int known = date.precision() == Precision.YEAR
                ? YEAR
                : date.precision() == Precision.MONTH ? MONTH : Integer.MAX_VALUE;
        return date.from().substring(0, Math.min(known, date.from().length()));
    }

    /** Without what ends a name in the format. */
    private static String name(String name) {
        return line(name).replace(';', ',').replace(':', ' ').strip();
    }

    private static String line(String text) {
        return text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
    }
}
