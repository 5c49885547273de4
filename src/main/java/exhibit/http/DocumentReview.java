package exhibit.http;

import exhibit.Finding;
import exhibit.review.Claim;
import exhibit.review.ClaimException;
import exhibit.store.Reviews;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes records that the analysis of a document did not find. */
@Path("/v1/documents")
public class DocumentReview {
    @Inject
    Reviews reviews;

    @Inject
    Caller caller;

    /**
     * A record that is missing.
     *
     * @param record as it should be; its quote is where it stands
     * @param by who says so, or {@code null}
     * @param note why, or {@code null}
     */
    public record MissedRecord(Claim record, String by, String note) {}

    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Finding.class)))
    public RestResponse<Finding> add(@PathParam("id") String id, @BeanParam Shape shape, MissedRecord request) {
        shape.check();
        if (request == null || request.record() == null) {
            throw ProblemException.badRequest("The JSON has no field record.");
        }
        ReviewResource.check(request.by(), request.note());
        try {
            return ReviewResource.answer(
                    reviews.add(id, request.record(), caller.name(request.by()), request.note(), shape.unit())
                            .orElseThrow(DocumentResource::unknown),
                    201);
        } catch (ClaimException e) {
            throw ReviewResource.unfit(e);
        }
    }
}
