package exhibit.http;

import exhibit.JobState;
import exhibit.job.Batch;
import exhibit.job.Batches;
import exhibit.store.BatchFile;
import exhibit.store.ListPage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Says how far batches are and what became of each file; stops them, and works failed files again. */
@Path("/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
public class BatchResource {
    private static final int ROWS = 1000;

    @Inject
    Batches batches;

    @Inject
    Waiting waiting;

    @GET
    public ListPage<BatchAnswer> list(@BeanParam Paging paging) {
        int limit = paging.limit();
        try {
            ListPage<Batch> page = batches.list(paging.cursor(), limit);
            return new ListPage<>(page.items().stream().map(BatchAnswer::of).toList(), page.next());
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    /** The batch as it is now; with {@code wait} once it is over, or the time is. */
    @GET
    @Path("{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Uni<BatchAnswer> one(@PathParam("id") String id, @QueryParam("wait") String wait) {
        find(id);
        return waiting.until(() -> batches.over(id), wait, () -> find(id));
    }

    /** Its files in order, with their outcomes. */
    @GET
    @Path("{id}/files")
    public ListPage<BatchFileAnswer> files(
            @PathParam("id") String id, @QueryParam("state") String state, @BeanParam Paging paging) {
        find(id);
        JobState wanted = Waiting.state(state);
        int limit = paging.limit();
        try {
            ListPage<BatchFile> page = batches.files(id, wanted, paging.cursor(), limit);
            return new ListPage<>(page.items().stream().map(BatchFileAnswer::of).toList(), page.next());
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    /** All outcomes as CSV, as a download. */
    @GET
    @Path("{id}/report")
    @Produces("text/csv;charset=utf-8")
    public Response report(@PathParam("id") String id) {
        BatchAnswer batch = find(id);
        StreamingOutput rows = out -> {
            try (BatchReport report = new BatchReport(out)) {
                String cursor = null;
                do {
                    ListPage<BatchFile> page = batches.files(id, null, cursor, ROWS);
                    for (BatchFile file : page.items()) {
                        report.write(file);
                    }
                    cursor = page.next();
                } while (cursor != null);
            }
        };
        return Response.ok(rows, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment("batch-" + batch.id() + ".csv"))
                .build();
    }

    /** Works the files that failed or were cancelled again, and only those. */
    @POST
    @Path("{id}/retry")
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Response retry(@PathParam("id") String id) {
        if (!find(id).state().isFinal()) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.UNDER_WAY, "The batch is under way. Wait until it is over, or cancel it first."));
        }
        try {
            batches.retry(id);
        } catch (IllegalStateException e) {
            throw new ProblemException(
                    Problem.of(
                            Problem.Kind.GONE,
                            "The archive is kept no longer: all its files were done, or a document of it was erased. Send it again."));
        }
        return Response.accepted(find(id)).build();
    }

    /** Stops a batch; what has an outcome keeps it. */
    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") String id) {
        find(id);
        batches.cancel(id);
    }

    /** The counts as they change, until the batch is over. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/event-stream"))
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id, @HeaderParam("Last-Event-ID") String last, @Context Sse sse) {
        find(id);
        return waiting.changes(
                () -> find(id), BatchAnswer::version, answer -> answer.state().isFinal(), last, sse);
    }

    private BatchAnswer find(String id) {
        return batches.find(id).map(BatchAnswer::of).orElseThrow(() -> waiting.unknown(id, "batch"));
    }
}
