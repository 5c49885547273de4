package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.Basis;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes records by hand: {@code new Records(TYPE, text).slot("c", "Ferrum", "SUPPLIER").record()}. */
final class Records {
    private final EvidenceType type;
    private final String text;
    private final List<CompanyArgument> companies = new ArrayList<>();
    private final List<ProductArgument> products = new ArrayList<>();
    private final List<CountryArgument> countries = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Assertion assertion = Assertion.STATED;
    private EventDate date;
    private Attribution by;
    private double confidence = 0.8;
    private int start;

    Records(EvidenceType type, String text) {
        this.type = type;
        this.text = text;
    }

    /** A slot by the key of claim files; a country by its ISO code. */
    Records slot(String key, String value, String role) {
        switch (key) {
            case "c" -> companies.add(new CompanyArgument("e", value, CompanyRole.valueOf(role), 0, 1));
            case "p" -> products.add(new ProductArgument("e", value, ProductRole.valueOf(role), null, 0, 1));
            default ->
                countries.add(new CountryArgument(
                        "e", value.toLowerCase(Locale.ROOT), value, CountryRole.valueOf(role), Basis.EXPLICIT, 0, 1));
        }
        return this;
    }

    Records is(Assertion found) {
        assertion = found;
        return this;
    }

    Records on(String from, String to) {
        date = new EventDate(from, from, to, Precision.DAY, 0, 1);
        return this;
    }

    Records by(String source) {
        by = new Attribution(source, 0, 1, null);
        return this;
    }

    Records amount(double value) {
        quantities.add(new Quantity(String.valueOf(value), value, "items", 0, 1));
        return this;
    }

    Records confidence(double value) {
        confidence = value;
        return this;
    }

    /** The quote begins where it does not cut itself out. */
    Records broken() {
        start = 1;
        return this;
    }

    EvidenceRecord record() {
        return new EvidenceRecord(
                "id",
                type,
                assertion,
                by,
                companies,
                products,
                countries,
                date,
                quantities,
                null,
                new Quote(text, start, text.length(), "", ""),
                1,
                null,
                confidence,
                List.of(),
                List.of(),
                null);
    }
}
