package exhibit.http;

import exhibit.access.AccessSettings;
import exhibit.access.AccessSettings.Mode;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Reads keys from requests: {@code Authorization: Bearer}, or the cookie of a browser that signed in. */
@Singleton
class KeyMechanism implements HttpAuthenticationMechanism {
    static final String COOKIE = "exhibit-key";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String BEARER = "Bearer ";

    private final AccessSettings settings;
    private final ProblemBody problems;

    @Inject
    KeyMechanism(AccessSettings settings, ProblemBody problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String secret = settings.mode() == Mode.KEYS ? secret(context) : null;
        return secret == null ? Uni.createFrom().nullItem() : manager.authenticate(new KeyRequest(secret));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, CHALLENGE, "Bearer realm=\"exhibit\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response().putHeader(CHALLENGE, "Bearer realm=\"exhibit\"");
        problems.answer(
                context,
                Problem.of(
                        Problem.Kind.UNAUTHENTICATED,
                        "Send a key that is valid as Authorization: Bearer, or sign in."));
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    private static String secret(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? header.substring(BEARER.length()).strip()
                    : header;
        }
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
