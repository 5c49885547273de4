package exhibit.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;

/** Answers OPTIONS with the methods that an address has; the framework would also name those of the addresses below it. */
@Singleton
class AllowedMethods {
    private static final int BEFORE_ENDPOINTS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    void register(@Observes Router router) {
        router.options("/v1/*").order(BEFORE_ENDPOINTS).handler(AllowedMethods::tell);
    }

    private static void tell(RoutingContext context) {
        Set<String> methods = new TreeSet<>(Methods.of(context.request().path()));
        if (methods.isEmpty()) {
            context.next();
            return;
        }
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, String.join(", ", methods))
                .end();
    }
}
