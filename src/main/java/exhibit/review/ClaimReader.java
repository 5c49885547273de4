package exhibit.review;

import exhibit.AnalysisResult;
import exhibit.Assertion;
import exhibit.Basis;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.Page;
import exhibit.RecordId;
import exhibit.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks a person's claim against the document it is about, and makes the record of it. */
public final class ClaimReader {
    /** Arguments of a kind, and amounts. */
    private static final int MOST = 100;

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_QUOTE = 5_000;
    private static final Set<String> ISO2 = Set.of(Locale.getISOCountries());
    private static final String KOSOVO = "XK"; // no code of the standard's, but the one in use

    private final AnalysisResult result;
    private final String text;
    private final List<Page> pages;
    private final Places places;
    private final Parties parties;

    /**
     * @param result of the document, in UTF-16 units
     * @param text the document's
     * @param unit in which the claims count
     */
    public ClaimReader(AnalysisResult result, String text, List<Page> pages, OffsetUnit unit) {
        this.result = result;
        this.text = text;
        this.pages = pages;
        this.places = new Places(text, unit);
        this.parties = new Parties(result);
    }

    /**
     * A record as a person has it; quote, page and id stay.
     *
     * @throws ClaimException if it does not fit the document
     */
    public EvidenceRecord edited(EvidenceRecord seen, Claim claim) {
        return record(seen.id(), claim, seen.quote(), seen.page(), seen.section(), "edited by a person", seen.sameAs());
    }

    /**
     * A record that the analysis did not find.
     *
     * @throws ClaimException if it does not fit the document
     */
    public EvidenceRecord added(Claim claim) {
        if (claim.quote() == null) {
            throw new ClaimException("quote", "is missing");
        }
        Span span = places.at(
                "quote",
                claim.quote().start(),
                claim.quote().end(),
                claim.quote().text());
        if (span.length() > LONGEST_QUOTE) {
            throw new ClaimException("quote", "is longer than " + LONGEST_QUOTE + " characters");
        }
        Quote quote = Quote.at(text, span);
        int page = Page.at(pages, span.start());
        EvidenceRecord record = record("", claim, quote, page, null, "added by a person", List.of());
        return record.withId(RecordId.of(
                result.document().id(),
                span.start(),
                "person",
                record.type(),
                record.companies(),
                record.products(),
                record.countries()));
    }

    private EvidenceRecord record(
            String id, Claim claim, Quote quote, int page, String section, String reason, List<String> sameAs) {
        if (claim.type() == null || claim.type() == EvidenceType.CO_MENTION) {
            throw new ClaimException("type", "says what is claimed");
        }
        List<CompanyArgument> companies = each(claim.companies(), "companies", this::company);
        List<ProductArgument> products = each(claim.products(), "products", this::product);
        List<CountryArgument> countries = each(claim.countries(), "countries", this::country);
        if (companies.isEmpty() && products.isEmpty() && countries.isEmpty()) {
            throw new ClaimException("companies, products and countries", "are all empty");
        }
        return new EvidenceRecord(
                id,
                claim.type(),
                claim.assertion() == null ? Assertion.STATED : claim.assertion(),
                attribution(claim.attributedTo()),
                companies,
                products,
                countries,
                date(claim.date()),
                each(claim.quantities(), "quantities", this::quantity),
                trigger(claim.trigger()),
                quote,
                page,
                section,
                1,
                List.of(reason),
                sameAs,
                null);
    }

    private CompanyArgument company(String field, CompanyArgument company) {
        Span span = places.at(field, company.start(), company.end(), null);
        required(field + ".role", company.role());
        String name = name(field, company.name());
        Optional<Entity> entity = parties.find(company.entity(), name, span, Parties.COMPANIES);
        return new CompanyArgument(
                entity.map(Entity::id).orElse(null),
                name == null ? entity.map(Entity::name).orElse(span.in(text)) : name,
                company.role(),
                span.start(),
                span.end());
    }

    private ProductArgument product(String field, ProductArgument product) {
        Span span = places.at(field, product.start(), product.end(), null);
        required(field + ".role", product.role());
        String name = name(field, product.name());
        return new ProductArgument(
                parties.find(product.entity(), name, span, Parties.PRODUCTS)
                        .map(Entity::id)
                        .orElse(null),
                name == null ? span.in(text) : name,
                product.role(),
                product.quantity() == null ? null : quantity(field + ".quantity", product.quantity()),
                span.start(),
                span.end());
    }

    private CountryArgument country(String field, CountryArgument country) {
        Span span = places.at(field, country.start(), country.end(), null);
        required(field + ".role", country.role());
        String name = name(field, country.name());
        Optional<Entity> entity = parties.find(country.entity(), name, span, Parties.COUNTRIES);
        String iso2 = country.iso2() == null ? entity.map(Entity::iso2).orElse(null) : country.iso2();
        if (iso2 == null && entity.isEmpty()) {
            throw new ClaimException(field + ".iso2", "says which country it is");
        }
        if (iso2 != null && !ISO2.contains(iso2) && !iso2.equals(KOSOVO)) {
            throw new ClaimException(field + ".iso2", "is no code of ISO 3166");
        }
        boolean isOther =
                entity.isPresent() && iso2 != null && !iso2.equals(entity.get().iso2());
        return new CountryArgument(
                isOther ? null : entity.map(Entity::id).orElse(null),
                name != null
                        ? name
                        : isOther || entity.isEmpty()
                                ? english(iso2)
                                : entity.get().name(),
                iso2,
                country.role(),
                country.basis() == null ? Basis.EXPLICIT : country.basis(),
                span.start(),
                span.end());
    }

    private Attribution attribution(Attribution speaker) {
        if (speaker == null) {
            return null;
        }
        Span span = places.at("attributedTo", speaker.start(), speaker.end(), speaker.text());
        String entity = result.entities().stream()
                .map(Entity::id)
                .filter(id -> id.equals(speaker.entity()))
                .findFirst()
                .orElse(null);
        return new Attribution(span.in(text), span.start(), span.end(), entity);
    }

    private EventDate date(EventDate date) {
        if (date == null) {
            return null;
        }
        Span span = places.at("date", date.start(), date.end(), date.text());
        LocalDate from = day("date.from", date.from());
        LocalDate to = day("date.to", date.to());
        if (from != null && to != null && to.isBefore(from)) {
            throw new ClaimException("date.to", "is before date.from");
        }
        Precision precision =
                date.precision() == null && (from != null || to != null) ? Precision.DAY : date.precision();
        return new EventDate(span.in(text), date.from(), date.to(), precision, span.start(), span.end());
    }

    private Quantity quantity(String field, Quantity quantity) {
        Span span = places.at(field, quantity.start(), quantity.end(), quantity.text());
        if (!Double.isFinite(quantity.value()) || quantity.value() < 0) {
            throw new ClaimException(field + ".value", "is a number from 0");
        }
        required(field + ".unit", name(field, quantity.unit()));
        return new Quantity(span.in(text), quantity.value(), quantity.unit(), span.start(), span.end());
    }

    private Trigger trigger(Trigger trigger) {
        if (trigger == null) {
            return null;
        }
        Span span = places.at("trigger", trigger.start(), trigger.end(), trigger.text());
        return new Trigger(span.in(text), span.start(), span.end());
    }

    private interface Reader<T> {
        T read(String field, T given);
    }

    private static <T> List<T> each(List<T> given, String kind, Reader<T> reader) {
        if (given.size() > MOST) {
            throw new ClaimException(kind, "are more than " + MOST);
        }
        return IntStream.range(0, given.size())
                .mapToObj(index -> reader.read(kind + "[" + index + "]", given.get(index)))
                .toList();
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw new ClaimException(field, "is missing");
        }
    }

    /** A name with words; {@code null} and blank are none. */
    private static String name(String field, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_NAME) {
            throw new ClaimException(field + ".name", "is longer than " + LONGEST_NAME + " characters");
        }
        return given.strip();
    }

    private static LocalDate day(String field, String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new ClaimException(field, "is a day such as 2020-05-31");
        }
    }

    private static String english(String iso2) {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }
}
