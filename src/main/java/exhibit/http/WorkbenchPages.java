package exhibit.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives the workbench for the address of every page in it, so that a copied link and a reload lead back to the same place. */
@Singleton
class WorkbenchPages {
    private static final String PAGES = "/(?:documents|search|entities)(?:/.*)?";

    void register(@Observes Router router) {
        router.routeWithRegex(PAGES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(RouteConstants.ROUTE_ORDER_DEFAULT)
                .handler(context -> context.reroute("/"));
    }
}
