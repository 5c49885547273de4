package exhibit.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import exhibit.EvidenceRecord;
import exhibit.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence as CSV: one row a record, the columns in a stable order, cells that a spreadsheet would run made harmless. */
public final class EvidenceCsv {
    private static final List<String> COLUMNS = List.of(
            "document",
            "filename",
            "id",
            "type",
            "assertion",
            "attributedTo",
            "companies",
            "products",
            "countries",
            "dateFrom",
            "dateTo",
            "quantities",
            "trigger",
            "page",
            "section",
            "start",
            "end",
            "quote",
            "confidence");

    private EvidenceCsv() {}

    /** Header and rows, lines ended by CR LF as RFC 4180 has it. */
    public static String write(List<Finding> findings) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
        COLUMNS.forEach(schema::addColumn);
        ObjectWriter writer = new CsvMapper().writer(schema.build());
        try {
            return writer.writeValueAsString(
                    findings.stream().map(EvidenceCsv::row).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as CSV", e);
        }
    }

    private static Map<String, String> row(Finding finding) {
        EvidenceRecord record = finding.evidence();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("document", finding.document().id());
        row.put("filename", finding.document().filename());
        row.put("id", record.id());
        row.put("type", record.type().name());
        row.put("assertion", record.assertion().name());
        row.put(
                "attributedTo",
                record.attributedTo() == null ? "" : record.attributedTo().text());
        row.put("companies", joined(record.companies().stream().map(c -> c.name() + " (" + c.role() + ")")));
        row.put("products", joined(record.products().stream().map(p -> p.name() + " (" + p.role() + ")")));
        row.put("countries", joined(record.countries().stream().map(c -> c.name() + " (" + c.role() + ")")));
        row.put("dateFrom", record.date() == null ? "" : record.date().from());
        row.put("dateTo", record.date() == null ? "" : record.date().to());
        row.put("quantities", joined(record.quantities().stream().map(q -> q.text())));
        row.put("trigger", record.trigger() == null ? "" : record.trigger().text());
        row.put("page", String.valueOf(record.page()));
        row.put("section", record.section());
        row.put("start", String.valueOf(record.quote().start()));
        row.put("end", String.valueOf(record.quote().end()));
        row.put("quote", record.quote().text());
        row.put("confidence", String.valueOf(record.confidence()));
        row.replaceAll((column, cell) -> harmless(cell));
        return row;
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
    public static String harmless(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
