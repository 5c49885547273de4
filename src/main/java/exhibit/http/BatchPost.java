package exhibit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.job.Batch;
import exhibit.job.Batches;
import exhibit.job.JobSettings;
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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes many documents in at once. */
@Path("/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
public class BatchPost {
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Batches batches;

    @Inject
    Uploads uploads;

    @Inject
    Idempotency idempotency;

    @Inject
    ObjectMapper json;

    @Inject
    JobSettings settings;

    /**
     * A line that names a document.
     *
     * @param document id of a document that is kept
     */
    public record Reference(String document) {}

    /** An archive as the body. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Response archive(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @QueryParam("filename") String filename,
            @BeanParam WantedTier tier,
            @BeanParam Sender sender)
            throws IOException, DocumentException {
        Tier wanted = tier.get();
        return archive(uploads.receive(body, filename, mediaType), wanted, sender);
    }

    /** One archive, or several files, of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Response files(
            @RestForm("file") List<FileUpload> files,
            @RestForm("archive") FileUpload archive,
            @BeanParam WantedTier tier,
            @BeanParam Sender sender)
            throws IOException, DocumentException {
        Tier wanted = tier.get();
        FormParts.carryFiles("archive", "file");
        if (archive != null && files != null && !files.isEmpty()) {
            throw ProblemException.badRequest("The form has an archive and files; a batch is of one or the other.");
        }
        if (archive != null) {
            return archive(uploads.received(List.of(archive)).get(0), wanted, sender);
        }
        if (files == null || files.isEmpty()) {
            throw ProblemException.badRequest("The form has neither a part named archive nor parts named file.");
        }
        List<Upload> received = uploads.received(files);
        try {
            List<String> request = Stream.concat(
                            Stream.of("files", String.valueOf(wanted)),
                            received.stream().map(Upload::sha256))
                    .toList();
            return accepted(sender, request, () -> batches.addFiles(received, wanted));
        } finally {
            for (Upload file : received) {
                Files.deleteIfExists(file.file());
            }
        }
    }

    /** Documents that are kept already, one a line. */
    @POST
    @Consumes(NDJSON)
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    public Response references(InputStream body, @BeanParam WantedTier tier, @BeanParam Sender sender)
            throws IOException, DocumentException {
        Tier wanted = tier.get();
        Upload lines = uploads.receive(body, "references", NDJSON);
        try {
            List<String> documents = documents(lines);
            List<String> request = List.of("references", String.valueOf(wanted), lines.sha256());
            return accepted(sender, request, () -> batches.addReferences(documents, wanted));
        } finally {
            Files.deleteIfExists(lines.file());
        }
    }

    private Response archive(Upload archive, Tier tier, Sender sender) throws IOException, DocumentException {
        try {
            List<String> request = List.of("archive", String.valueOf(tier), archive.sha256());
            return accepted(sender, request, () -> batches.addArchive(archive, tier));
        } finally {
            Files.deleteIfExists(archive.file());
        }
    }

    private Response accepted(Sender sender, List<String> request, Supplier<Batch> add) throws DocumentException {
        return idempotency.once(
                sender.idempotencyKey,
                request,
                () -> {
                    Batch batch = add.get();
                    return new Idempotency.Done<>(accepted(batch), address(batch));
                },
                path -> batches.find(path.substring(BatchAnswer.BATCHES.length()))
                        .map(BatchPost::accepted));
    }

    private static Response accepted(Batch batch) {
        return Response.accepted(BatchAnswer.of(batch)).location(address(batch)).build();
    }

    private static URI address(Batch batch) {
        return URI.create(BatchAnswer.BATCHES + batch.facts().id());
    }

    private List<String> documents(Upload lines) throws IOException {
        List<String> documents = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(lines.file())) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                documents.add(document(line, number));
                if (documents.size() > settings.batch().files()) {
                    throw ProblemException.badRequest(
                            "There are more than " + settings.batch().files() + " lines.");
                }
            }
        }
        if (documents.isEmpty()) {
            throw ProblemException.badRequest("The body has no lines.");
        }
        return documents;
    }

    private String document(String line, int number) {
        try {
            Reference reference = json.readValue(line, Reference.class);
            if (reference != null
                    && reference.document() != null
                    && reference.document().matches("[0-9a-f]{64}")) {
                return reference.document();
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw ProblemException.badRequest(
                "Line " + number + " is not {\"document\": \"ID\"} with the id of a document.");
    }
}
