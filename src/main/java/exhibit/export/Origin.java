package exhibit.export;

import exhibit.Finding;
import java.util.function.UnaryOperator;

/**
 * Where findings come from: the addresses that lead back, and when documents were analysed.
 *
 * @param service address of the service, ended by a slash; {@code null} where there is none to lead back to
 * @param analysedAt gives the time, ISO 8601 in UTC, that the document of an id was analysed at
 */
public record Origin(String service, UnaryOperator<String> analysedAt) {
    /** The address of a document; a name for its bytes where there is no service. */
    String document(Finding finding) {
        String id = finding.document().id();
        return service == null ? "urn:sha256:" + id : service + "v1/documents/" + id;
    }

    /** The address of the page that a quote begins on; {@code null} where there is no service. */
    String page(Finding finding) {
        return service == null
                ? null
                : document(finding) + "/pages/" + finding.evidence().page();
    }

    String analysedAt(Finding finding) {
        return analysedAt.apply(finding.document().id());
    }
}
