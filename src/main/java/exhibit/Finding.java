package exhibit;

import static java.util.Objects.requireNonNull;

/**
 * An evidence record together with the document it stands in, as a search over all documents gives it.
 *
 * @param document where it stands
 * @param evidence the record; its positions are in that document's text
 */
public record Finding(Source document, EvidenceRecord evidence) {
    /**
     * What to call the document.
     *
     * @param id sha256 of its bytes
     * @param filename the sender's name for it
     * @param title may be {@code null}
     */
    public record Source(String id, String filename, String title) {}

    public Finding {
        requireNonNull(document, "document");
        requireNonNull(evidence, "evidence");
    }
}
