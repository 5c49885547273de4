package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An evidence record together with the document it stands in, as a search over all documents gives it.
 *
 * @param document where it stands
 * @param evidence the record; its positions are in that document's text
 * @param snippets where words that were searched for stand in that text; empty where none were
 */
public record Finding(Source document, EvidenceRecord evidence, List<Snippet> snippets) {
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
        snippets = List.copyOf(snippets);
    }

    /** A record that was not searched for by words. */
    public Finding(Source document, EvidenceRecord evidence) {
        this(document, evidence, List.of());
    }
}
