package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The analyses of a document: the newest, and those that it replaced. */
final class AnalysisRows {
    private final Handle handle;
    private final String document;

    /** @param document its id */
    AnalysisRows(Handle handle, String document) {
        this.handle = handle;
        this.document = document;
    }

    /** Puts the newest analysis with the earlier ones, where there is one: another takes its place. */
    void setAside() {
        handle.createUpdate("""
                        INSERT INTO earlier_answer (document, number, analysed_at, records, text, pages, result)
                        SELECT document.id, (SELECT count(*) + 1 FROM earlier_answer WHERE document = :id),
                            document.analysed_at, document.records, answer.text, answer.pages, answer.result
                        FROM document JOIN answer ON answer.document = document.id WHERE document.id = :id""").bind("id", document).execute();
    }

    /** Newest first; empty where there is no such document. */
    List<AnalysisSummary> list() {
        List<AnalysisSummary> all = new ArrayList<>(handle.createQuery("""
                        SELECT number, analysed_at, records FROM earlier_answer WHERE document = :id ORDER BY number""")
                .bind("id", document)
                .map((row, context) -> new AnalysisSummary(
                        row.getInt("number"), row.getString("analysed_at"), row.getInt("records"), false))
                .list());
        handle.createQuery("SELECT analysed_at FROM document WHERE id = :id")
                .bind("id", document)
                .mapTo(String.class)
                .findOne()
                .ifPresent(at -> all.add(new AnalysisSummary(
                        all.size() + 1,
                        at,
                        (int) DocumentRows.claims(new DocumentRows()
                                .find(handle, document)
                                .orElseThrow()
                                .result()),
                        true)));
        java.util.Collections.reverse(all);
        return all;
    }

    /** An analysis as it was made; empty where there is none of this number. */
    Optional<KeptDocument> find(int number) {
        Optional<KeptDocument> earlier = handle.createQuery(
                        "SELECT text, pages, result FROM earlier_answer WHERE document = :id AND number = :number")
                .bind("id", document)
                .bind("number", number)
                .map((row, context) -> new KeptDocument(
                        DocumentRows.read(row.getBytes("result"), AnalysisResult.class),
                        Packed.unpack(row.getBytes("text")),
                        List.of(DocumentRows.read(row.getBytes("pages"), Page[].class))))
                .findOne();
        boolean isCurrent = earlier.isEmpty()
                && number
                        == handle.createQuery("SELECT count(*) + 1 FROM earlier_answer WHERE document = :id")
                                .bind("id", document)
                                .mapTo(Integer.class)
                                .one();
        return isCurrent ? new DocumentRows().find(handle, document) : earlier;
    }
}
