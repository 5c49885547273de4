package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.Page;
import exhibit.job.Jobs;
import exhibit.store.DocumentStore;
import exhibit.store.DocumentSummary;
import exhibit.store.KeptDocument;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.IntUnaryOperator;

/** Gives documents and their parts back, and erases them. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    @Inject
    DocumentStore store;

    @Inject
    Jobs jobs;

    @GET
    public ListPage<DocumentSummary> list(@BeanParam Paging paging) {
        int limit = paging.limit();
        try {
            return store.list(paging.cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    @GET
    @Path("{id}")
    public AnalysisResult one(@PathParam("id") String id, @BeanParam Shape shape) {
        shape.check();
        KeptDocument kept = kept(id);
        return shape.of(kept.result(), kept.text());
    }

    @DELETE
    @Path("{id}")
    public void erase(@PathParam("id") String id) {
        jobs.cancelAll(id);
        if (!store.erase(id)) {
            throw unknown();
        }
    }

    @GET
    @Path("{id}/text")
    @Produces("text/plain; charset=utf-8")
    public String text(@PathParam("id") String id) {
        return kept(id).text();
    }

    @GET
    @Path("{id}/pages/{number}")
    public DocumentParts.PageText page(
            @PathParam("id") String id, @PathParam("number") String number, @BeanParam Shape shape) {
        shape.check();
        KeptDocument kept = kept(id);
        Page page = kept.pages().stream()
                .filter(candidate -> String.valueOf(candidate.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "The document has the pages 1 to " + kept.pages().size() + "."));
        IntUnaryOperator positions = shape.unit().from(kept.text());
        return new DocumentParts.PageText(
                shape.unit(),
                page.number(),
                positions.applyAsInt(page.start()),
                positions.applyAsInt(page.end()),
                page.ocr(),
                page.span().in(kept.text()));
    }

    /** As a download only: a browser shall not run what a hostile document holds. */
    @GET
    @Path("{id}/original")
    @Produces(MediaType.WILDCARD)
    public Response original(@PathParam("id") String id) {
        DocumentSummary summary = store.summary(id).orElseThrow(DocumentResource::unknown);
        java.nio.file.Path bytes = store.original(id).orElseThrow(DocumentResource::withoutBytes);
        return Response.ok(bytes.toFile())
                .header(HttpHeaders.CONTENT_TYPE, summary.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(summary.filename()))
                .build();
    }

    @GET
    @Path("{id}/evidence")
    public DocumentParts.Evidence evidence(@PathParam("id") String id, @BeanParam Shape shape) {
        AnalysisResult result = one(id, shape);
        return new DocumentParts.Evidence(result.offsetUnit(), result.evidence());
    }

    @GET
    @Path("{id}/entities")
    public DocumentParts.Entities entities(@PathParam("id") String id, @BeanParam Shape shape) {
        AnalysisResult result = one(id, shape);
        return new DocumentParts.Entities(result.offsetUnit(), result.entities());
    }

    private KeptDocument kept(String id) {
        return store.find(id).orElseThrow(DocumentResource::unknown);
    }

    static ProblemException withoutBytes() {
        return new ProblemException(Problem.of(
                Problem.Kind.GONE, "The bytes were erased after the time that they are kept; the evidence is."));
    }

    static ProblemException unknown() {
        return ProblemException.notFound("No document with this id is kept here.");
    }
}
