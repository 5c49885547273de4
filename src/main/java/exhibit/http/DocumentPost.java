package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.job.Analyses;
import exhibit.job.Answer;
import exhibit.job.BusyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes documents in. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentPost {
    private static final Logger LOG = Logger.getLogger("exhibit");

    @Inject
    Analyses analyses;

    @Inject
    Uploads uploads;

    @Inject
    HttpSettings settings;

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
    public Response postBytes(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @QueryParam("filename") String filename,
            @BeanParam WantedTier tier,
            @BeanParam Shape shape)
            throws IOException, DocumentException {
        shape.check();
        tier.get();
        java.nio.file.Path file = uploads.newFile();
        try {
            return answer(uploads.receive(body, file, filename, mediaType), tier.get(), shape);
        } finally {
            Files.deleteIfExists(file);
        }
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
    public Response postFiles(
            @RestForm("file") List<FileUpload> files, @BeanParam WantedTier tier, @BeanParam Shape shape)
            throws IOException, DocumentException {
        shape.check();
        tier.get();
        if (files == null || files.isEmpty()) {
            throw ProblemException.badRequest("The form has no part named file that carries a file.");
        }
        if (files.size() > settings.maxFiles()) {
            throw ProblemException.badRequest("The form has more than " + settings.maxFiles() + " files.");
        }
        if (files.size() == 1) {
            return answer(upload(files.get(0)), tier.get(), shape);
        }
        List<FileOutcome> outcomes = new ArrayList<>();
        for (FileUpload file : files) {
            outcomes.add(outcome(upload(file), tier.get(), shape));
        }
        return Response.ok(new FileOutcomes(outcomes)).build();
    }

    private Upload upload(FileUpload file) throws IOException {
        return uploads.received(file.uploadedFile(), file.fileName(), file.contentType());
    }

    private Response answer(Upload upload, Tier tier, Shape shape) throws DocumentException {
        Answer answer = analyses.answer(upload, tier);
        return Response.status(status(answer))
                .location(URI.create("/v1/documents/" + upload.sha256()))
                .entity(result(answer, shape))
                .build();
    }

    /** One file's trouble is not the others'. */
    private FileOutcome outcome(Upload upload, Tier tier, Shape shape) {
        try {
            Answer answer = analyses.answer(upload, tier);
            return new FileOutcome(upload.filename(), status(answer), result(answer, shape), null);
        } catch (DocumentException e) {
            return failed(upload, Problems.of(e));
        } catch (BusyException e) {
            return failed(upload, Problem.of(Problem.Kind.BUSY, e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("A file of several failed.", e);
            return failed(upload, Problems.internal());
        }
    }

    private static FileOutcome failed(Upload upload, Problem problem) {
        return new FileOutcome(upload.filename(), problem.status(), null, problem);
    }

    private static int status(Answer answer) {
        return answer.isNew() ? 201 : 200;
    }

    private static AnalysisResult result(Answer answer, Shape shape) {
        return shape.of(answer.document().result(), answer.document().text());
    }
}
