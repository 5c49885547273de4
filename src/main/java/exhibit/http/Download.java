package exhibit.http;

import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.export.ExportFormat;
import exhibit.export.Origin;
import exhibit.store.DocumentStore;
import exhibit.store.ListPage;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In which format evidence is wanted, and the answer that has it. */
public class Download {
    private static final Map<Variant, ExportFormat> VARIANTS = Arrays.stream(ExportFormat.values())
            .collect(Collectors.toMap(
                    format -> new Variant(MediaType.valueOf(format.mediaType()), (String) null, null),
                    format -> format,
                    (first, second) -> first,
                    LinkedHashMap::new));

    @Inject
    DocumentStore store;

    @Context
    HttpServerRequest connection;

    @Context
    Request request;

    @Context
    UriInfo address;

    @QueryParam("format")
    String format;

    @QueryParam("bom")
    String bom;

    /** The format that the parameter names, or else that {@code Accept} does. */
    ExportFormat format(Shape shape) {
        ExportFormat wanted =
                format == null ? accepted() : ExportFormat.named(format).orElseThrow(Download::unknown);
        if (bom != null && !List.of("yes", "no").contains(bom)) {
            throw ProblemException.badRequest("bom is yes or no.");
        }
        if (bom != null && wanted != ExportFormat.CSV) {
            throw ProblemException.badRequest("bom is for CSV alone.");
        }
        if (wanted == ExportFormat.JSONLD && shape.unit() != OffsetUnit.CODEPOINT) {
            throw ProblemException.badRequest(
                    "JSON-LD counts in code points, as Web Annotation has it; leave offsets out.");
        }
        return wanted;
    }

    /** One page; the cursor of what follows is in the header {@code Exhibit-Next}. */
    Response page(ExportFormat wanted, ListPage<Finding> page) {
        Response.ResponseBuilder answer = answer(wanted, page.items().iterator(), "evidence");
        return (page.next() == null ? answer : answer.header("Exhibit-Next", page.next())).build();
    }

    /** @param name of the file, without an ending */
    Response all(ExportFormat wanted, Iterator<Finding> findings, String name) {
        return answer(wanted, findings, name).build();
    }

    /** A file name goes only with the parameter, which is what a link has; a program that says what it accepts needs none. */
    private Response.ResponseBuilder answer(ExportFormat wanted, Iterator<Finding> findings, String name) {
        Origin origin = new Origin(address.getBaseUri().toString(), new AnalysisTimes(store));
        Response.ResponseBuilder answer = Response.ok(
                        new ExportStream(wanted, findings, origin, "yes".equals(bom), connection))
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType());
        return format == null
                ? answer
                : answer.header(
                        HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name + "." + wanted.ending()));
    }

    private ExportFormat accepted() {
        Variant best = request.selectVariant(List.copyOf(VARIANTS.keySet()));
        if (best == null) {
            throw new NotAcceptableException();
        }
        return VARIANTS.get(best);
    }

    private static ProblemException unknown() {
        return ProblemException.badRequest("format is "
                + Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::wireName)
                        .collect(Collectors.joining(", "))
                + "; leave it out for pages in JSON.");
    }
}
