package exhibit.client;

/** An evidence record with the document it stands in. */
public record Finding(Source document, EvidenceRecord evidence) {
    /** What to call the document; {@code title} may be {@code null}. */
    public record Source(String id, String filename, String title) {}
}
