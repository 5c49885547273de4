package exhibit.client;

import java.util.List;

/** The answer for one document, including what was not read. */
public record AnalysisResult(
        DocumentInfo document,
        List<Entity> entities,
        List<EvidenceRecord> evidence,
        Coverage coverage,
        List<Warning> warnings) {
    /** What is known of the document itself; {@code id} is the sha256 of its bytes, {@code title} may be {@code null}. */
    public record DocumentInfo(
            String id,
            String filename,
            String mediaType,
            long sizeBytes,
            String title,
            String language,
            int pageCount) {}

    /** A company, product, country or other thing that is named; {@code iso2} is a country's. */
    public record Entity(String id, String type, String name, List<String> aliases, String iso2) {}

    /** How many UTF-16 units of text there are, and how many were analysed. */
    public record Coverage(int characters, int analysed) {}

    /** What a reader of the answer must know; {@code page} may be {@code null}. */
    public record Warning(String code, String detail, Integer page) {}
}
