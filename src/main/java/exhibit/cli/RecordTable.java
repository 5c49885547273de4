package exhibit.cli;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records as a person reads them on a terminal: the claim on one line, its quote under it. */
final class RecordTable {
    private RecordTable() {}

    static void print(AnalysisResult result, PrintStream out) {
        out.printf(
                "%s  ·  %d pages, %d entities, %d records%n",
                result.document().filename(),
                result.document().pageCount(),
                result.entities().size(),
                result.evidence().size());
        result.warnings().forEach(warning -> out.println("  ! " + warning.detail()));
        result.evidence().forEach(record -> print(record, out));
        out.println();
    }

    private static void print(EvidenceRecord record, PrintStream out) {
        String by = record.attributedTo() == null
                ? ""
                : " by " + record.attributedTo().text();
        String date = record.date() == null ? "" : "  " + record.date().text();
        out.printf(
                Locale.ROOT,
                "%n  %s %s%s  p.%d  %.2f%s%n    %s%n    \u201c%s\u201d%n",
                record.type(),
                record.assertion(),
                by,
                record.page(),
                record.confidence(),
                date,
                arguments(record),
                record.quote().text().replaceAll("\\s+", " "));
    }

    private static String arguments(EvidenceRecord record) {
        Stream<String> companies = record.companies().stream().map(company -> company.role() + " " + company.name());
        Stream<String> products = record.products().stream().map(product -> product.role() + " " + product.name());
        Stream<String> countries = record.countries().stream().map(country -> country.role() + " " + country.name());
        return Stream.of(companies, products, countries).flatMap(all -> all).collect(Collectors.joining("  |  "));
    }
}
