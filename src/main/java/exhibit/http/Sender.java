package exhibit.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;

/** Who sends a request, and what sets it apart from others of the same sender. */
public class Sender {
    @HeaderParam("Idempotency-Key")
    String idempotencyKey;

    @Context
    HttpServerRequest request;

    @Inject
    SecurityIdentity identity;

    /** Whose turn it is beside others': requests with one key, or else of one machine, take turns with those of another. */
    String caller() {
        if (!identity.isAnonymous()) {
            return identity.getPrincipal().getName();
        }
        return request.remoteAddress() == null
                ? "local"
                : request.remoteAddress().hostAddress();
    }
}
