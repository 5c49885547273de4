package exhibit.client;

import java.util.List;

/**
 * One claim with the words that make it; the service's {@code docs/evidence-record.md} says what each field holds.
 *
 * @param attributedTo who says so; {@code null} where it is the document itself
 * @param date when it was; {@code null} where that is not said
 * @param trigger the word that evokes the claim; {@code null} where nothing is claimed
 * @param section the nearest heading above, or {@code null}
 * @param confidence 0.05 to 0.98
 * @param review a person's verdict, or {@code null}
 */
public record EvidenceRecord(
        String id,
        String type,
        String assertion,
        Attribution attributedTo,
        List<Company> companies,
        List<Product> products,
        List<Country> countries,
        EventDate date,
        List<Quantity> quantities,
        Place trigger,
        Quote quote,
        int page,
        String section,
        double confidence,
        List<String> reasons,
        List<String> sameAs,
        Review review) {
    /** Who says so; {@code entity} may be {@code null}. */
    public record Attribution(String text, String entity, int start, int end) {}

    /** A company that takes part. */
    public record Company(String entity, String name, String role, int start, int end) {}

    /** A product concerned; {@code quantity} may be {@code null}. */
    public record Product(String entity, String name, String role, Quantity quantity, int start, int end) {}

    /** A country that takes part, and why it is read; {@code iso2} may be {@code null}. */
    public record Country(String entity, String name, String iso2, String role, String basis, int start, int end) {}

    /** First and last day in ISO 8601; {@code null} where it is open or not known. */
    public record EventDate(String text, String from, String to, String precision, int start, int end) {}

    /** An amount. */
    public record Quantity(String text, double value, String unit, int start, int end) {}

    /** Words and where they stand. */
    public record Place(String text, int start, int end) {}

    /** The sentence, with a few words around it. */
    public record Quote(String text, int start, int end, String prefix, String suffix) {}

    /** A person's verdict; {@code by} and {@code note} may be {@code null}. */
    public record Review(String status, String by, String at, int revision, String note) {}
}
