package exhibit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;

/** Who sends a request, and what sets it apart from others of the same sender. */
public class Sender {
    @HeaderParam("Idempotency-Key")
    String idempotencyKey;

    @Context
    HttpServerRequest request;

    /** Whose turn it is beside others': requests of one machine take turns with those of another. */
    String caller() {
        return request.remoteAddress() == null
                ? "local"
                : request.remoteAddress().hostAddress();
    }
}
