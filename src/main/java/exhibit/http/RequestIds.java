package exhibit.http;

import exhibit.job.Cause;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Names each request in its answer, in the problem that it ends with and in every log line about it: by {@code X-Request-Id} where the
 * sender gives one that is short and plain, else anew.
 */
@Singleton
class RequestIds {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int BEFORE_PROBLEMS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    void register(@Observes Router router) {
        router.route().order(BEFORE_PROBLEMS).handler(RequestIds::name);
    }

    /** The name of the current request; {@code null} outside of one. */
    static String current() {
        return (String) MDC.get(Cause.REQUEST_ID);
    }

    private static void name(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && PLAIN.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        MDC.put(Cause.REQUEST_ID, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
