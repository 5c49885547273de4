package exhibit.export;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Quantity;
import exhibit.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table that has one record a row.
 *
 * @param name as in the header
 * @param type what its cells are
 * @param value a cell: {@code null}, a string, or a number where the type is {@link Type#NUMBER}
 */
record Column(String name, Type type, Function<Finding, Object> value) {
    /** Programs read columns by place as well as by name: new ones come last. */
    static final List<Column> ALL = List.of(
            text("document", finding -> finding.document().id()),
            text("filename", finding -> finding.document().filename()),
            of("id", EvidenceRecord::id),
            of("type", claim -> claim.type().name()),
            of("assertion", claim -> claim.assertion().name()),
            of(
                    "attributedTo",
                    claim -> claim.attributedTo() == null
                            ? null
                            : claim.attributedTo().text()),
            of("companies", claim -> joined(claim.companies().stream().map(c -> c.name() + " (" + c.role() + ")"))),
            of("products", claim -> joined(claim.products().stream().map(p -> p.name() + " (" + p.role() + ")"))),
            of("countries", claim -> joined(claim.countries().stream().map(c -> c.name() + " (" + c.role() + ")"))),
            date("dateFrom", EventDate::from),
            date("dateTo", EventDate::to),
            of("quantities", claim -> joined(claim.quantities().stream().map(Quantity::text))),
            of(
                    "trigger",
                    claim -> claim.trigger() == null ? null : claim.trigger().text()),
            number("page", EvidenceRecord::page),
            of("section", EvidenceRecord::section),
            number("start", claim -> claim.quote().start()),
            number("end", claim -> claim.quote().end()),
            of("quote", claim -> claim.quote().text()),
            number("confidence", EvidenceRecord::confidence),
            text("title", finding -> finding.document().title()),
            of("dateText", claim -> claim.date() == null ? null : claim.date().text()),
            of(
                    "datePrecision",
                    claim -> claim.date() == null || claim.date().precision() == null
                            ? null
                            : claim.date().precision().name()),
            of("countryCodes", claim -> joined(claim.countries().stream().map(Column::code))),
            of("sameAs", claim -> joined(claim.sameAs().stream())),
            of(
                    "review",
                    claim -> claim.review() == null
                            ? null
                            : claim.review().status().name()),
            new Column("link", Type.LINK, finding -> null));

    /** What the cells of a column are. */
    enum Type {
        TEXT,
        NUMBER,
        /** An ISO 8601 day. */
        DATE,
        /** Where the quote's page is to be read. */
        LINK
    }

    /** A cell. */
    Object of(Finding finding, Origin origin) {
        return type == Type.LINK ? origin.page(finding) : value.apply(finding);
    }

    private static Column text(String name, Function<Finding, Object> value) {
        return new Column(name, Type.TEXT, value);
    }

    private static Column of(String name, Function<EvidenceRecord, Object> value) {
        return new Column(name, Type.TEXT, finding -> value.apply(finding.evidence()));
    }

    private static Column number(String name, Function<EvidenceRecord, Object> value) {
        return new Column(name, Type.NUMBER, finding -> value.apply(finding.evidence()));
    }

    private static Column date(String name, Function<EventDate, String> value) {
        return new Column(
                name,
                Type.DATE,
                finding -> finding.evidence().date() == null
                        ? null
                        : value.apply(finding.evidence().date()));
    }

    private static String code(CountryArgument country) {
        return (country.iso2() == null ? country.name() : country.iso2()) + " (" + country.role() + ")";
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
