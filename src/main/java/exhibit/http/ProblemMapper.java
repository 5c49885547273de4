package exhibit.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import exhibit.DocumentException;
import exhibit.job.BusyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;

/** Every exception as problem+json, without its stack trace and without a document's words. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger("exhibit");

    @ServerExceptionMapper
    Response known(ProblemException e) {
        return Problems.answer(e.problem());
    }

    @ServerExceptionMapper
    Response stale(StaleException e) {
        return Response.fromResponse(Problems.answer(e.problem()))
                .entity(e.answer())
                .header(HttpHeaders.ETAG, Revision.tag(e.answer().revision()))
                .build();
    }

    @ServerExceptionMapper
    Response unreadable(DocumentException e) {
        return Problems.answer(Problems.of(e));
    }

    @ServerExceptionMapper
    Response busy(BusyException e) {
        Problem problem = Problem.of(Problem.Kind.BUSY, e.getMessage());
        return Response.fromResponse(Problems.answer(problem))
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, e.retryAfter().toSeconds()))
                .build();
    }

    @ServerExceptionMapper
    Response malformedJson(JacksonException e) {
        return Problems.answer(Problem.of(Problem.Kind.BAD_REQUEST, jsonDetail(e)));
    }

    /** Where a more precise mapper of the framework would answer with no body. */
    @ServerExceptionMapper
    Response mismatchedJson(com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
        return malformedJson(e);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo address) {
        Response refusal = e.getResponse();
        if (refusal.getStatus() < 400) {
            return refusal;
        }
        if (e.getCause() instanceof JacksonException json) {
            return malformedJson(json);
        }
        Response.ResponseBuilder answer = Response.fromResponse(Problems.answer(Problems.of(refusal.getStatus())));
        if (refusal.getStatus() == 405) {
            answer.header(
                    HttpHeaders.ALLOW,
                    String.join(", ", Methods.of(address.getRequestUri().getRawPath())));
        }
        return answer.build();
    }

    /** A body that ends early or is no form; the disk's own troubles are the service's. */
    @ServerExceptionMapper
    Response unreadableBody(IOException e) {
        if (e instanceof FileSystemException) {
            return failed(new UncheckedIOException(e));
        }
        return malformedBody(e);
    }

    /** A part of a form whose headers are none. */
    @ServerExceptionMapper
    Response malformedForm(MalformedMessageException e) {
        return malformedBody(e);
    }

    private static Response malformedBody(Exception e) {
        LOG.debug("A request's body could not be read.", e);
        return Problems.answer(
                Problem.of(Problem.Kind.BAD_REQUEST, "The body ends early, or is no form of the boundary it names."));
    }

    @ServerExceptionMapper
    Response failed(RuntimeException e) {
        LOG.error("A request failed.", e);
        return Problems.answer(Problems.internal());
    }

    /** Only names and places: the source that Jackson quotes is the sender's text. */
    private static String jsonDetail(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return e instanceof UnrecognizedPropertyException unknown
                ? "The JSON has a field that is not known here: " + unknown.getPropertyName() + "."
                : "The JSON cannot be read" + where + ".";
    }
}
