package exhibit.http;

import exhibit.http.Problem.Kind;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/** Says what is wrong with requests that the framework, before any endpoint is asked, would refuse with an empty body. */
@Singleton
class EarlyProblems {
    private static final int FIRST = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    private static final int AFTER_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final ProblemBody problems;
    private final Uploads uploads;

    @Inject
    EarlyProblems(ProblemBody problems, Uploads uploads) {
        this.problems = problems;
        this.uploads = uploads;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check).failureHandler(this::explain);
        // a body of unknown length is counted by Uploads and BodyLimit, which have words for it
        router.route().order(AFTER_LIMIT).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
    }

    private void check(RoutingContext context) {
        if (length(context) > uploads.maxBytes()) {
            // what is still being sent is read and dropped, so that the sender gets to read the answer
            context.request().endHandler(end -> context.request().connection().close());
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            problems.answer(context, uploads.tooLarge());
            context.request().resume();
        } else if (!isMediaType(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            problems.answer(
                    context,
                    Problem.of(Kind.UNSUPPORTED, "The Content-Type is no media type, such as application/pdf."));
        } else {
            context.next();
        }
    }

    private void explain(RoutingContext context) {
        int status = context.failure() instanceof ForbiddenException ? 403 : context.statusCode();
        if (status >= 400
                && status < 500
                && !context.response().ended()
                && !context.response().headWritten()) {
            problems.answer(context, Problems.of(status));
        } else {
            context.next();
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // the server refuses it
        }
    }

    private static boolean isMediaType(String header) {
        try {
            return header == null || header.isBlank() || MediaType.valueOf(header) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
