package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.review.Changes;
import exhibit.store.AnalysisSummary;
import exhibit.store.DocumentStore;
import exhibit.store.KeptDocument;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The analyses of one document: those of before, and what a newer one reads otherwise. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentAnalyses {
    @Inject
    DocumentStore store;

    /**
     * All analyses of a document.
     *
     * @param items newest first
     */
    public record AnalysisList(List<AnalysisSummary> items) {
        public AnalysisList {
            items = List.copyOf(items);
        }
    }

    @GET
    @Path("{id}/analyses")
    public AnalysisList list(@PathParam("id") String id) {
        List<AnalysisSummary> analyses = store.analyses(id);
        if (analyses.isEmpty()) {
            throw DocumentResource.unknown();
        }
        return new AnalysisList(analyses);
    }

    /** An analysis as it was made, without what persons decided. */
    @GET
    @Path("{id}/analyses/{number}")
    public AnalysisResult one(@PathParam("id") String id, @PathParam("number") String number, @BeanParam Shape shape) {
        shape.check();
        KeptDocument kept = kept(id, number(number));
        return shape.of(kept.result(), kept.text());
    }

    /** What an analysis reads otherwise than the one before it. */
    @GET
    @Path("{id}/analyses/{number}/changes")
    public Changes changes(@PathParam("id") String id, @PathParam("number") String number, @BeanParam Shape shape) {
        shape.check();
        int newer = number(number);
        KeptDocument after = kept(id, newer);
        KeptDocument before = store.analysis(id, newer - 1)
                .orElseThrow(() -> ProblemException.notFound("There is no analysis before the first."));
        return Changes.between(
                before.result().in(shape.unit(), before.text()), after.result().in(shape.unit(), after.text()));
    }

    private KeptDocument kept(String id, int number) {
        return store.analysis(id, number)
                .orElseThrow(() -> ProblemException.notFound("The document has no analysis of this number."));
    }

    private static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }
}
