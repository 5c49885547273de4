package exhibit.http;

import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.OffsetUnit;
import java.util.List;

/** The answers that are a part of a document's result. */
final class DocumentParts {
    private DocumentParts() {}

    /**
     * The claims of one document.
     *
     * @param offsetUnit how every start and end is counted
     * @param evidence in order of the text
     */
    public record Evidence(OffsetUnit offsetUnit, List<EvidenceRecord> evidence) {
        public Evidence {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Who and what one document names.
     *
     * @param offsetUnit how every start and end is counted
     * @param entities in order of first mention
     */
    public record Entities(OffsetUnit offsetUnit, List<Entity> entities) {
        public Entities {
            entities = List.copyOf(entities);
        }
    }

    /**
     * One page of one document.
     *
     * @param offsetUnit how start and end are counted
     * @param number counted from 1
     * @param start where the page begins in the document's text
     * @param end where it ends, exclusive
     * @param ocr whether the words were recognised from a picture
     * @param text the words of the page
     */
    public record PageText(OffsetUnit offsetUnit, int number, int start, int end, boolean ocr, String text) {}
}
