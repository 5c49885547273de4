package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.job.Analyses;
import exhibit.job.Answer;
import exhibit.job.BusyException;
import exhibit.job.Job;
import exhibit.job.JobSettings;
import exhibit.job.Jobs;
import exhibit.job.Task;
import exhibit.store.DocumentStore;
import exhibit.store.DocumentSummary;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes documents in. Who waits for an answer gets it within the service's limit, or else a job that goes on without him. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentPost {
    private static final Logger LOG = Logger.getLogger("exhibit");
    private static final String DOCUMENTS = "/v1/documents/";
    private static final String JOBS = "/v1/jobs/";

    @Inject
    Analyses analyses;

    @Inject
    Jobs jobs;

    @Inject
    DocumentStore store;

    @Inject
    Uploads uploads;

    @Inject
    Idempotency idempotency;

    @Inject
    HttpSettings settings;

    @Inject
    JobSettings jobSettings;

    /** How answers are wanted, checked before any work is done. */
    private record Wish(Tier tier, Shape shape, Preference preference, Sender sender) {
        static Wish of(WantedTier tier, Shape shape, Preference preference, Sender sender) {
            shape.check();
            return new Wish(tier.get(), shape, preference, sender);
        }
    }

    /** The bytes themselves as the body. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnalysisResult.class)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {AnalysisResult.class, FileOutcomes.class})))
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {JobAnswer.class, FileOutcomes.class})))
    public Response postBytes(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @QueryParam("filename") String filename,
            @BeanParam WantedTier tier,
            @BeanParam Shape shape,
            @BeanParam Preference preference,
            @BeanParam Sender sender)
            throws IOException, DocumentException {
        Wish wish = Wish.of(tier, shape, preference, sender);
        return answer(uploads.receive(body, filename, mediaType), wish);
    }

    /** One or more files of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnalysisResult.class)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {AnalysisResult.class, FileOutcomes.class})))
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {JobAnswer.class, FileOutcomes.class})))
    public Response postFiles(
            @RestForm("file") List<FileUpload> files,
            @BeanParam WantedTier tier,
            @BeanParam Shape shape,
            @BeanParam Preference preference,
            @BeanParam Sender sender)
            throws IOException, DocumentException {
        Wish wish = Wish.of(tier, shape, preference, sender);
        FormParts.carryFiles("file");
        if (files == null || files.isEmpty()) {
            throw ProblemException.badRequest("The form has no part named file that carries a file.");
        }
        if (files.size() > settings.maxFiles()) {
            throw ProblemException.badRequest("The form has more than " + settings.maxFiles() + " files.");
        }
        List<Upload> received = uploads.received(files);
        return received.size() == 1 ? answer(received.get(0), wish) : answers(received, wish);
    }

    /** The bytes that are kept, with the models and settings of today. */
    @POST
    @Path("{id}/analyses")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnalysisResult.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnalysisResult.class)))
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobAnswer.class)))
    public Response analyseAgain(
            @PathParam("id") String id,
            @BeanParam WantedTier tier,
            @BeanParam Shape shape,
            @BeanParam Preference preference,
            @BeanParam Sender sender)
            throws IOException, DocumentException {
        Wish wish = Wish.of(tier, shape, preference, sender);
        DocumentSummary summary = store.summary(id).orElseThrow(DocumentResource::unknown);
        java.nio.file.Path bytes = store.original(id).orElseThrow(DocumentResource::withoutBytes);
        try (InputStream original = Files.newInputStream(bytes)) {
            return answer(
                    uploads.receive(original, summary.filename(), summary.mediaType())
                            .within(summary.parent()),
                    wish);
        }
    }

    private Response answer(Upload upload, Wish wish) throws IOException, DocumentException {
        AtomicBoolean taken = new AtomicBoolean(); // from then on the file is the work's
        try {
            return idempotency.once(
                    wish.sender().idempotencyKey,
                    List.of("document", upload.sha256(), String.valueOf(wish.tier())),
                    () -> {
                        taken.set(true);
                        return analysed(upload, wish);
                    },
                    path -> again(path, wish));
        } finally {
            if (!taken.get()) {
                Files.deleteIfExists(upload.file());
            }
        }
    }

    private Idempotency.Done<Response> analysed(Upload upload, Wish wish) throws DocumentException {
        Task task = submit(upload, wish);
        if (!wish.preference().isAsync()) {
            try {
                Answer answer = task.await(wish.preference().wait(jobSettings.syncLimit()));
                URI path = URI.create(DOCUMENTS + upload.sha256());
                return new Idempotency.Done<>(
                        Response.status(answer.isNew() ? 201 : 200)
                                .location(path)
                                .entity(result(answer, wish))
                                .build(),
                        path);
            } catch (TimeoutException e) {
                // it goes on as a job
            } catch (CancellationException e) {
                throw new ProblemException(cancelled());
            }
        }
        Job job = jobs.keep(task);
        return new Idempotency.Done<>(accepted(job), URI.create(JOBS + job.id()));
    }

    private Task submit(Upload upload, Wish wish) {
        return analyses.submit(
                upload, wish.tier(), wish.sender().caller(), !wish.preference().isAsync());
    }

    /** The answer to a request that came before under the same key. */
    private Optional<Response> again(String path, Wish wish) {
        if (path.startsWith(JOBS)) {
            return jobs.find(path.substring(JOBS.length())).map(DocumentPost::accepted);
        }
        return store.find(path.substring(DOCUMENTS.length()))
                .map(kept -> Response.ok(wish.shape().of(kept.result(), kept.text()))
                        .location(URI.create(path))
                        .build());
    }

    private static Response accepted(Job job) {
        return Response.accepted(JobAnswer.of(job))
                .location(URI.create(JOBS + job.id()))
                .header("Preference-Applied", "respond-async")
                .build();
    }

    /** All are worked on beside each other; one file's trouble is not the others'. */
    private Response answers(List<Upload> files, Wish wish) {
        long end = System.nanoTime()
                + (wish.preference().isAsync()
                                ? Duration.ZERO
                                : wish.preference().wait(jobSettings.syncLimit()))
                        .toNanos();
        List<Object> tasks = new ArrayList<>(); // a task, or the outcome where there can be none
        for (Upload file : files) {
            try {
                tasks.add(submit(file, wish));
            } catch (BusyException e) {
                tasks.add(failed(file, Problem.of(Problem.Kind.BUSY, e.getMessage())));
            }
        }
        List<FileOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            outcomes.add(
                    tasks.get(index) instanceof Task task
                            ? outcome(files.get(index), task, Duration.ofNanos(end - System.nanoTime()), wish)
                            : (FileOutcome) tasks.get(index));
        }
        boolean goesOn = outcomes.stream().anyMatch(outcome -> outcome.job() != null);
        return Response.status(goesOn ? 202 : 200)
                .entity(new FileOutcomes(outcomes))
                .build();
    }

    private FileOutcome outcome(Upload file, Task task, Duration wait, Wish wish) {
        try {
            Answer answer = task.await(wait);
            return new FileOutcome(file.filename(), answer.isNew() ? 201 : 200, result(answer, wish), null, null);
        } catch (TimeoutException e) {
            return new FileOutcome(
                    file.filename(), 202, null, null, JOBS + jobs.keep(task).id());
        } catch (DocumentException e) {
            return failed(file, Problems.of(e));
        } catch (CancellationException e) {
            return failed(file, cancelled());
        } catch (RuntimeException e) {
            LOG.error("A file of several failed.", e);
            return failed(file, Problems.internal());
        }
    }

    private static FileOutcome failed(Upload file, Problem problem) {
        return new FileOutcome(file.filename(), problem.status(), null, problem, null);
    }

    private static Problem cancelled() {
        return Problem.of(Problem.Kind.CANCELLED, "The document was erased while it was being analysed.");
    }

    private static AnalysisResult result(Answer answer, Wish wish) {
        return wish.shape().of(answer.document().result(), answer.document().text());
    }
}
