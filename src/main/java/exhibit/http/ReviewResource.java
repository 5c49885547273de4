package exhibit.http;

import exhibit.EvidenceRecord;
import exhibit.Finding;
import exhibit.ReviewState;
import exhibit.review.Claim;
import exhibit.review.ClaimException;
import exhibit.review.Verdict;
import exhibit.store.Decision;
import exhibit.store.Reviews;
import exhibit.store.StaleRevisionException;
import exhibit.store.Standing;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** One record, and what persons decide on it. */
@Path("/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    @Inject
    Reviews reviews;

    @Inject
    Caller caller;

    /**
     * A decision.
     *
     * @param status what is decided; {@code NONE} withdraws all before
     * @param by who decides, or {@code null}
     * @param note why, or {@code null}
     * @param record as it should be, where {@code status} is {@code EDITED}
     */
    public record ReviewRequest(ReviewState status, String by, String note, Claim record) {}

    /**
     * A decision that was made.
     *
     * @param revision from 1
     * @param status what was decided
     * @param by who decided, or {@code null}
     * @param at ISO 8601, UTC
     * @param note why, or {@code null}
     * @param record as the person had it, or {@code null} where it stood as the analysis had it
     */
    public record ReviewEntry(
            int revision, ReviewState status, String by, String at, String note, EvidenceRecord record) {}

    /**
     * Everything that was decided on a record.
     *
     * @param record as the analysis had it, or {@code null} where a person added it or nobody decided anything
     * @param history oldest first
     */
    public record ReviewHistory(EvidenceRecord record, List<ReviewEntry> history) {
        public ReviewHistory {
            history = List.copyOf(history);
        }
    }

    @GET
    @Path("{id}")
    public RestResponse<Finding> one(@PathParam("id") String id, @BeanParam Shape shape) {
        shape.check();
        Standing standing = found(id, shape);
        if (standing.finding().isEmpty()) {
            throw unknown();
        }
        return answer(standing, 200);
    }

    @GET
    @Path("{id}/reviews")
    public ReviewHistory history(@PathParam("id") String id, @BeanParam Shape shape) {
        shape.check();
        found(id, shape);
        List<Verdict> verdicts = reviews.history(id, shape.unit());
        return new ReviewHistory(
                verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1).seen(),
                verdicts.stream().map(ReviewResource::entry).toList());
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Finding.class)))
    @APIResponse(responseCode = "204")
    public RestResponse<Finding> review(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String known,
            @BeanParam Shape shape,
            ReviewRequest request) {
        shape.check();
        Decision decision = decision(request);
        try {
            return answer(
                    reviews.decide(id, Revision.of(known), decision, shape.unit())
                            .orElseThrow(ReviewResource::unknown),
                    200);
        } catch (StaleRevisionException e) {
            throw new StaleException(e.now());
        } catch (ClaimException e) {
            throw unfit(e);
        }
    }

    /** A record with its revision; without a record where it is withdrawn. */
    static RestResponse<Finding> answer(Standing standing, int status) {
        return RestResponse.ResponseBuilder.<Finding>create(
                        standing.finding().isPresent() ? status : RestResponse.StatusCode.NO_CONTENT)
                .entity(standing.finding().orElse(null))
                .header(HttpHeaders.ETAG, Revision.tag(standing.revision()))
                .build();
    }

    static void check(String by, String note) {
        if (by != null && by.length() > LONGEST_NAME || note != null && note.length() > LONGEST_NOTE) {
            throw ProblemException.badRequest(
                    "by has at most " + LONGEST_NAME + " characters, note at most " + LONGEST_NOTE + ".");
        }
    }

    static ProblemException unfit(ClaimException e) {
        return new ProblemException(Problem.of(Problem.Kind.UNFIT, e.getMessage() + "."));
    }

    private Decision decision(ReviewRequest request) {
        if (request == null || request.status() == null) {
            throw ProblemException.badRequest("The JSON has no field status.");
        }
        check(request.by(), request.note());
        if ((request.status() == ReviewState.EDITED) != (request.record() != null)) {
            throw ProblemException.badRequest("record is there where status is EDITED, and only there.");
        }
        return new Decision(request.status(), caller.name(request.by()), request.note(), request.record());
    }

    private static ReviewEntry entry(Verdict verdict) {
        return new ReviewEntry(
                verdict.revision(), verdict.status(), verdict.by(), verdict.at(), verdict.note(), verdict.claim());
    }

    private Standing found(String id, Shape shape) {
        return reviews.find(id, shape.unit()).orElseThrow(ReviewResource::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no record with this id.");
    }
}
