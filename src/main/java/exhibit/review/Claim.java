package exhibit.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import exhibit.Assertion;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import java.util.List;

/**
 * A record as a person has it, unchecked: its slots as in {@link exhibit.EvidenceRecord}. Of places only {@code start} and {@code end} are needed:
 * their words are the text's. What else a record has is accepted and not read, so that a record can be sent back changed.
 */
@JsonIgnoreProperties({"id", "page", "section", "confidence", "reasons", "sameAs", "review"})
public record Claim(
        EvidenceType type,
        Assertion assertion,
        Attribution attributedTo,
        List<CompanyArgument> companies,
        List<ProductArgument> products,
        List<CountryArgument> countries,
        EventDate date,
        List<Quantity> quantities,
        Trigger trigger,
        Quote quote) {
    public Claim {
        companies = companies == null ? List.of() : List.copyOf(companies);
        products = products == null ? List.of() : List.copyOf(products);
        countries = countries == null ? List.of() : List.copyOf(countries);
        quantities = quantities == null ? List.of() : List.copyOf(quantities);
    }
}
