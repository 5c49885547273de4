package exhibit.golden;

import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import java.util.ArrayList;
import java.util.List;

/** A record in one line, for a person to read beside its sentence: {@code SUPPLY STATED: SUPPLIER Ferrum; ITEM ore}. */
final class Claim {
    private Claim() {}

    /** The records of a text but for CO_MENTION, in order. */
    static List<String> lines(List<EvidenceRecord> records) {
        return records.stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .map(Claim::line)
                .toList();
    }

    private static String line(EvidenceRecord claim) {
        return claim.type() + " " + claim.assertion() + ": " + String.join("; ", parts(claim));
    }

    /** Companies, products, countries, then who says so, when and how much. */
    static List<String> parts(EvidenceRecord claim) {
        List<String> parts = new ArrayList<>();
        claim.companies().forEach(company -> parts.add(company.role() + " " + company.name()));
        claim.products().forEach(product -> parts.add(product.role() + " " + product.name()));
        claim.countries().forEach(country -> parts.add(country.role() + " " + country.iso2()));
        if (claim.attributedTo() != null) {
            parts.add("says " + claim.attributedTo().text());
        }
        if (claim.date() != null) {
            parts.add("when " + claim.date().from() + "/" + claim.date().to());
        }
        claim.quantities().forEach(amount -> parts.add("amount " + amount.value() + " " + amount.unit()));
        return parts;
    }
}
