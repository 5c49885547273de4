package exhibit.evidence;

import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.List;

/** Sentences and entities to evidence records. Thread-safe. */
public final class EvidenceExtractor {
    public EvidenceExtractor(Lexicons lexicons) {}

    /**
     * The claims of a document in order of the text, CO_MENTION included.
     *
     * @param documentId sha256 of the document, part of every record's id
     */
    public List<EvidenceRecord> extract(
            String documentId, SourceText source, List<Sentence> sentences, List<Entity> entities) {
        return List.of();
    }
}
