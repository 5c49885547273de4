package exhibit.export;

import exhibit.EvidenceRecord;
import exhibit.Finding;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an export must give back of a record, whatever the format. */
record ReadRecord(
        String id,
        String type,
        String assertion,
        String attributedTo,
        List<Part> parts,
        String dateFrom,
        String dateTo,
        String quote,
        int page,
        int start,
        int end,
        double confidence) {
    /** A company, product or country and its role; with its position where the format keeps it, else -1. */
    record Part(String kind, String role, String name, int start, int end) {
        Part without() {
            return new Part(kind, role, name, -1, -1);
        }
    }

    ReadRecord {
        parts = parts.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        attributedTo = blank(attributedTo);
        dateFrom = blank(dateFrom);
        dateTo = blank(dateTo);
    }

    static ReadRecord of(Finding finding) {
        return of(finding.evidence());
    }

    static ReadRecord of(EvidenceRecord claim) {
        return new ReadRecord(
                claim.id(),
                claim.type().name(),
                claim.assertion().name(),
                claim.attributedTo() == null ? null : claim.attributedTo().text(),
                Argument.of(claim).stream()
                        .map(part -> new Part(part.kind().name(), part.role(), part.name(), part.start(), part.end()))
                        .toList(),
                claim.date() == null ? null : claim.date().from(),
                claim.date() == null ? null : claim.date().to(),
                claim.quote().text(),
                claim.page(),
                claim.quote().start(),
                claim.quote().end(),
                claim.confidence());
    }

    ReadRecord withParts(Stream<Part> kept) {
        return new ReadRecord(
                id,
                type,
                assertion,
                attributedTo,
                kept.toList(),
                dateFrom,
                dateTo,
                quote,
                page,
                start,
                end,
                confidence);
    }

    ReadRecord withWords(UnaryOperator<String> kept) {
        return new ReadRecord(
                id,
                type,
                assertion,
                attributedTo == null ? null : kept.apply(attributedTo),
                parts.stream()
                        .map(part ->
                                new Part(part.kind(), part.role(), kept.apply(part.name()), part.start(), part.end()))
                        .toList(),
                dateFrom,
                dateTo,
                kept.apply(quote),
                page,
                start,
                end,
                confidence);
    }

    private static String blank(String words) {
        return words == null || words.isEmpty() ? null : words;
    }
}
