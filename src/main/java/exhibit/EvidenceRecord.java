package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * One claim with the words that make it. Field by field in {@code docs/evidence-record.md}.
 *
 * @param id stable hash of document, quote position, type and arguments
 * @param type what is claimed
 * @param assertion whether the text says that it is so
 * @param attributedTo who says so, or {@code null} for the document itself
 * @param companies companies that take part, in order of the text
 * @param products goods concerned, in order of the text
 * @param countries countries that take part, in order of the text
 * @param date when, or {@code null}
 * @param quantities amounts in the claim
 * @param trigger the words that evoke the claim; {@code null} only for CO_MENTION
 * @param quote the sentence, exactly
 * @param page the page the quote begins on
 * @param section the heading above it, or {@code null}
 * @param confidence 0.0 to 1.0
 * @param reasons why this was read so, for a person
 * @param sameAs ids of records of this document that make the same claim in other words, in order of the text; see
 *     {@code docs/evidence-record.md}
 * @param review a person's verdict, or {@code null}
 */
public record EvidenceRecord(
        String id,
        EvidenceType type,
        Assertion assertion,
        Attribution attributedTo,
        List<CompanyArgument> companies,
        List<ProductArgument> products,
        List<CountryArgument> countries,
        EventDate date,
        List<Quantity> quantities,
        Trigger trigger,
        Quote quote,
        int page,
        String section,
        double confidence,
        List<String> reasons,
        List<String> sameAs,
        Review review) {

    /** A company's part in a claim. */
    public enum CompanyRole {
        SUPPLIER,
        RECIPIENT,
        PRODUCER,
        OWNER,
        INTERMEDIARY,
        TARGET,
        PARTY
    }

    /** A product's part in a claim. */
    public enum ProductRole {
        ITEM,
        INPUT,
        END_USE
    }

    /** A country's part in a claim. */
    public enum CountryRole {
        ORIGIN,
        DESTINATION,
        TRANSIT,
        LOCATION,
        IMPOSER,
        TARGET,
        PARTY
    }

    /** A company and its role; {@code entity} is an id of the same result. */
    public record CompanyArgument(String entity, String name, CompanyRole role, int start, int end) {}

    /** A product and its role; {@code quantity} may be {@code null}. */
    public record ProductArgument(
            String entity, String name, ProductRole role, Quantity quantity, int start, int end) {}

    /** A country, its role and why it is read here. */
    public record CountryArgument(
            String entity, String name, String iso2, CountryRole role, Basis basis, int start, int end) {}

    /** Who says so; {@code entity} may be {@code null}. */
    public record Attribution(String text, int start, int end, String entity) {}

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** When, as written and as ISO 8601 days; {@code from} or {@code to} may be {@code null} for an open range. */
    public record EventDate(String text, String from, String to, Precision precision, int start, int end) {}

    /** An amount: {@code value} as a plain number, {@code unit} such as {@code USD}, {@code t}, {@code %}, {@code items}. */
    public record Quantity(String text, double value, String unit, int start, int end) {}

    /** The words that evoke the claim. */
    public record Trigger(String text, int start, int end) {}

    /** The exact words, with up to 32 characters before and after as W3C TextQuoteSelector has them. */
    public record Quote(String text, int start, int end, String prefix, String suffix) {
        private static final int CONTEXT = 32;

        /** The quote at a span of a document's text. */
        public static Quote at(String text, Span span) {
            int before = wholeCharacter(text, Math.max(0, span.start() - CONTEXT));
            int after = wholeCharacter(text, Math.min(text.length(), span.end() + CONTEXT));
            return new Quote(
                    span.in(text),
                    span.start(),
                    span.end(),
                    text.substring(before, span.start()),
                    text.substring(span.end(), Math.max(span.end(), after)));
        }

        /** A cut never falls between the halves of one character. */
        private static int wholeCharacter(String text, int index) {
            boolean inside = index > 0
                    && index < text.length()
                    && Character.isLowSurrogate(text.charAt(index))
                    && Character.isHighSurrogate(text.charAt(index - 1));
            return inside ? index - 1 : index;
        }
    }

    /**
     * A person's verdict.
     *
     * @param status never {@link ReviewState#NONE}
     * @param by who decided, or {@code null}
     * @param at ISO 8601, UTC
     * @param revision how many decisions there were on this record, this one included
     * @param note why, or {@code null}
     */
    public record Review(ReviewState status, String by, String at, int revision, String note) {}

    public EvidenceRecord {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(assertion, "assertion");
        requireNonNull(quote, "quote");
        companies = List.copyOf(companies);
        products = List.copyOf(products);
        countries = List.copyOf(countries);
        quantities = List.copyOf(quantities);
        reasons = List.copyOf(reasons);
        sameAs = sameAs == null ? List.of() : List.copyOf(sameAs); // documents kept before there was one have none
        if (!(confidence >= 0 && confidence <= 1)) { // also refuses NaN
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
    }

    /** The same with every position moved. */
    public EvidenceRecord withOffsets(OffsetMap map) {
        return new EvidenceRecord(
                id,
                type,
                assertion,
                attributedTo == null
                        ? null
                        : new Attribution(
                                attributedTo.text,
                                map.of(attributedTo.start),
                                map.of(attributedTo.end),
                                attributedTo.entity),
                companies.stream()
                        .map(c -> new CompanyArgument(c.entity, c.name, c.role, map.of(c.start), map.of(c.end)))
                        .toList(),
                products.stream()
                        .map(p -> new ProductArgument(
                                p.entity, p.name, p.role, moved(p.quantity, map), map.of(p.start), map.of(p.end)))
                        .toList(),
                countries.stream()
                        .map(c -> new CountryArgument(
                                c.entity, c.name, c.iso2, c.role, c.basis, map.of(c.start), map.of(c.end)))
                        .toList(),
                date == null
                        ? null
                        : new EventDate(
                                date.text, date.from, date.to, date.precision, map.of(date.start), map.of(date.end)),
                quantities.stream().map(quantity -> moved(quantity, map)).toList(),
                trigger == null ? null : new Trigger(trigger.text, map.of(trigger.start), map.of(trigger.end)),
                new Quote(quote.text, map.of(quote.start), map.of(quote.end), quote.prefix, quote.suffix),
                page,
                section,
                confidence,
                reasons,
                sameAs,
                review);
    }

    /** The same, said by somebody whom another sentence names; {@code reason} says why it is read so. */
    public EvidenceRecord withAttribution(Attribution speaker, String reason) {
        return copy(
                id, speaker, Stream.concat(reasons.stream(), Stream.of(reason)).toList(), sameAs, review);
    }

    /** The same, with the records that make the same claim. */
    public EvidenceRecord withSameAs(List<String> records) {
        return copy(id, attributedTo, reasons, records, review);
    }

    /** The same, with a person's verdict, or {@code null}. */
    public EvidenceRecord withReview(Review verdict) {
        return copy(id, attributedTo, reasons, sameAs, verdict);
    }

    /** The same claim of a quote that stands elsewhere. */
    public EvidenceRecord at(Quote place, int onPage) {
        return new EvidenceRecord(
                id,
                type,
                assertion,
                attributedTo,
                companies,
                products,
                countries,
                date,
                quantities,
                trigger,
                place,
                onPage,
                section,
                confidence,
                reasons,
                sameAs,
                review);
    }

    /** The same, under another id. */
    public EvidenceRecord withId(String other) {
        return copy(other, attributedTo, reasons, sameAs, review);
    }

    private EvidenceRecord copy(
            String name, Attribution speaker, List<String> why, List<String> records, Review verdict) {
        return new EvidenceRecord(
                name,
                type,
                assertion,
                speaker,
                companies,
                products,
                countries,
                date,
                quantities,
                trigger,
                quote,
                page,
                section,
                confidence,
                why,
                records,
                verdict);
    }

    private static Quantity moved(Quantity quantity, OffsetMap map) {
        return quantity == null
                ? null
                : new Quantity(
                        quantity.text, quantity.value, quantity.unit, map.of(quantity.start), map.of(quantity.end));
    }
}
