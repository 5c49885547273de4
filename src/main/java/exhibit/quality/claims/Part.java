package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import exhibit.quality.claims.GoldClaim.Kind;
import exhibit.quality.claims.GoldClaim.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * A slot of a record found.
 *
 * @param value its name, or the ISO code of a country, which may be empty
 * @param name as a person reads it
 */
record Part(Kind kind, String value, String name, String role) {
    /** All slots of a record: companies, products, countries. */
    static List<Part> of(EvidenceRecord record) {
        List<Part> parts = new ArrayList<>();
        record.companies()
                .forEach(company -> parts.add(new Part(
                        Kind.COMPANY,
                        company.name(),
                        company.name(),
                        company.role().name())));
        record.products()
                .forEach(product -> parts.add(new Part(
                        Kind.PRODUCT,
                        product.name(),
                        product.name(),
                        product.role().name())));
        record.countries()
                .forEach(country -> parts.add(new Part(
                        Kind.COUNTRY,
                        country.iso2() == null ? "" : country.iso2(),
                        country.iso2() == null ? country.name() : country.iso2(),
                        country.role().name())));
        return parts;
    }

    boolean names(Slot slot) {
        return kind == slot.kind()
                && switch (kind) {
                    case COMPANY -> Wording.isSameCompany(slot.value(), value);
                    case PRODUCT -> Wording.isSameProduct(slot.value(), value);
                    case COUNTRY -> slot.value().equals(value);
                };
    }

    @Override
    public String toString() {
        return name + ":" + role;
    }
}
