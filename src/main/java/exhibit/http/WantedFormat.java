package exhibit.http;

import exhibit.export.ExportFormat;
import exhibit.export.ExportTypes;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets {@code ?format=} stand for the {@code Accept} header, which a link in a page cannot set, and tells caches that these
 * addresses answer to it.
 */
@Singleton
class WantedFormat {
    private static final int BEFORE_ENDPOINTS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    void register(@Observes Router router) {
        router.getWithRegex("/v1/(evidence|documents/[^/]+/evidence)/?")
                .order(BEFORE_ENDPOINTS)
                .handler(WantedFormat::choose);
    }

    /** A name that no format has goes where it is refused with the names that there are. */
    private static void choose(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String name = context.request().getParam("format");
        if (name != null) {
            String type = ExportFormat.named(name).map(ExportFormat::mediaType).orElse(ExportTypes.NDJSON);
            context.request().headers().set(HttpHeaders.ACCEPT, type);
        }
        context.next();
    }
}
