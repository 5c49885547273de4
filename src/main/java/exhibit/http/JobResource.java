package exhibit.http;

import exhibit.JobState;
import exhibit.job.Job;
import exhibit.job.Jobs;
import exhibit.store.ListPage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Says how far jobs are, and stops them. */
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
    @Inject
    Jobs jobs;

    @Inject
    Waiting waiting;

    @GET
    public ListPage<JobAnswer> list(@QueryParam("state") String state, @BeanParam Paging paging) {
        JobState wanted = Waiting.state(state);
        int limit = paging.limit();
        try {
            ListPage<Job> page = jobs.list(wanted, paging.cursor(), limit);
            return new ListPage<>(page.items().stream().map(JobAnswer::of).toList(), page.next());
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    /** The job as it is now; with {@code wait} once it is over, or the time is. */
    @GET
    @Path("{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobAnswer.class)))
    public Uni<JobAnswer> one(@PathParam("id") String id, @QueryParam("wait") String wait) {
        find(id);
        return waiting.until(() -> jobs.over(id), wait, () -> find(id));
    }

    /** Stops a job; one that is over stays as it is. */
    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") String id) {
        find(id);
        jobs.cancel(id);
    }

    /** Each change as an event until the job is over. An event's id is what changed; a listener that has seen it is not told again. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/event-stream"))
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        find(id);
        return waiting.changes(
                () -> find(id), JobAnswer::version, answer -> answer.state().isFinal(), last, sse);
    }

    private JobAnswer find(String id) {
        return jobs.find(id).map(JobAnswer::of).orElseThrow(() -> waiting.unknown(id, "job"));
    }
}
