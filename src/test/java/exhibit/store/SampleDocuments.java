package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Assertion;
import exhibit.Coverage;
import exhibit.DocumentInfo;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.Page;
import exhibit.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Documents to keep, each with as many records as wanted, all of them claims of its company. */
final class SampleDocuments {
    private static final String CLAIM = "Ostbau AG sold pumps. ";

    private SampleDocuments() {}

    /** A document of these bytes, ready to be kept. */
    static Keeping of(Path file, int records) {
        String id = sha256(file);
        String text = CLAIM.repeat(records) + id;
        AnalysisResult result = new AnalysisResult(
                OffsetUnit.UTF16,
                new DocumentInfo(
                        id,
                        file.getFileName().toString(),
                        "text/plain",
                        size(file),
                        null,
                        null,
                        null,
                        "en",
                        1,
                        text.length(),
                        null,
                        List.of(),
                        Map.of()),
                List.of(),
                IntStream.range(0, records)
                        .mapToObj(number -> claim(id, number))
                        .toList(),
                new Coverage(text.length(), text.length(), List.of()),
                List.of(),
                new Provenance("exhibit", "test", "fast", List.of(), List.of(), "0", "0", "2026-01-01T00:00:00Z"));
        return new Keeping(
                new KeptDocument(result, text, List.of(new Page(1, 0, text.length(), false))), file, "models", true);
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceRecord claim(String document, int number) {
        int start = number * CLAIM.length();
        return new EvidenceRecord(
                document.substring(0, 12) + "-" + number,
                EvidenceType.SUPPLY,
                Assertion.STATED,
                null,
                List.of(new CompanyArgument("e1", "Ostbau AG", CompanyRole.SUPPLIER, start, start + 9)),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Trigger("sold", start + 10, start + 14),
                new Quote(CLAIM.strip(), start, start + CLAIM.length() - 1, "", ""),
                1,
                null,
                0.5,
                List.of(),
                List.of(),
                null);
    }
}
