package exhibit.http;

import exhibit.access.AccessSettings;
import exhibit.access.AccessSettings.Mode;
import exhibit.access.Calls;
import exhibit.access.Role;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** Lets a call through where the caller's role may make it. It sees every request, whoever answers it. */
@Singleton
class CallPolicy implements HttpSecurityPolicy {
    private final AccessSettings settings;
    private final Calls calls;

    @Inject
    CallPolicy(AccessSettings settings, Calls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        Optional<Role> needed = settings.mode() == Mode.KEYS
                ? calls.of(request.request().method().name(), request.normalizedPath())
                        .role()
                : Optional.empty();
        return needed.isEmpty()
                ? CheckResult.permit()
                : identity.map(caller ->
                        role(caller).filter(role -> role.includes(needed.get())).isPresent()
                                ? CheckResult.PERMIT
                                : CheckResult.DENY);
    }

    /** The role of whoever calls, if any. */
    static Optional<Role> role(SecurityIdentity caller) {
        return Arrays.stream(Role.values())
                .filter(role -> caller.hasRole(role.wireName()))
                .findFirst();
    }
}
