package exhibit.http;

import exhibit.access.AccessSettings;
import exhibit.access.AccessSettings.Mode;
import exhibit.access.Calls;
import exhibit.store.AuditEntry;
import exhibit.store.AuditStore;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Writes down who did what, once it is answered: also what was refused. Not where everybody on the machine may do everything. */
@Singleton
class AuditTrail {
    private static final Logger LOG = Logger.getLogger("exhibit");
    private static final int BEFORE_ALL = Integer.MIN_VALUE + 1;

    private final AuditStore store;
    private final AccessSettings settings;
    private final Vertx vertx;
    private final Calls calls;

    @Inject
    AuditTrail(AuditStore store, AccessSettings settings, Calls calls, Vertx vertx) {
        this.store = store;
        this.settings = settings;
        this.calls = calls;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        if (settings.mode() != Mode.LOCAL) {
            router.route().order(BEFORE_ALL).handler(context -> {
                String path = context.normalizedPath();
                if (calls.of(context.request().method().name(), path).logged()) {
                    context.addEndHandler(end -> write(entry(context, path)));
                }
                context.next();
            });
        }
    }

    private void write(AuditEntry entry) {
        vertx.executeBlocking(() -> {
                    store.add(entry);
                    return entry;
                })
                .onFailure(trouble -> LOG.error("The log of what was done could not be written.", trouble));
    }

    private static AuditEntry entry(RoutingContext context, String path) {
        SecurityIdentity caller = context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        SocketAddress address = context.request().remoteAddress();
        return new AuditEntry(
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                caller == null || caller.isAnonymous()
                        ? null
                        : caller.getPrincipal().getName(),
                caller == null ? null : caller.getAttribute(KeyProvider.KEY),
                address == null ? null : address.hostAddress(),
                context.request().method().name(),
                path,
                context.response().getStatusCode());
    }
}
