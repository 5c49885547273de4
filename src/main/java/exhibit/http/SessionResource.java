package exhibit.http;

import exhibit.access.AccessSettings;
import exhibit.access.AccessSettings.Mode;
import exhibit.access.KeySecret;
import exhibit.access.Role;
import exhibit.store.AccessKey;
import exhibit.store.KeyStore;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Who calls; browsers sign in and out. */
@Path("/v1/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    AccessSettings settings;

    @Inject
    SecurityIdentity caller;

    @Inject
    KeyStore keys;

    /**
     * Who calls.
     *
     * @param access who may call: {@code local}, {@code keys} or {@code open}
     * @param name of the key, or {@code null}
     * @param role what the caller may do: {@code reader}, {@code submitter}, {@code reviewer}, {@code admin}; {@code null} for nothing yet
     */
    public record Session(String access, String name, String role) {}

    /**
     * A key to sign in with.
     *
     * @param key its secret
     */
    public record SignIn(String key) {}

    @GET
    public Session session() {
        if (settings.mode() != Mode.KEYS) {
            return session(null, Role.ADMIN.wireName());
        }
        return caller.isAnonymous()
                ? session(null, null)
                : session(
                        caller.getPrincipal().getName(),
                        CallPolicy.role(caller).map(Role::wireName).orElse(null));
    }

    /** Gives the browser a cookie that no script can read and no other site can send. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Session.class)))
    public RestResponse<Session> signIn(SignIn request, @Context UriInfo address) {
        if (settings.mode() != Mode.KEYS) {
            throw ProblemException.badRequest("This service asks nobody for a key.");
        }
        if (request == null || request.key() == null) {
            throw ProblemException.badRequest("The JSON has no field key.");
        }
        Optional<AccessKey> key = keys.find(KeySecret.hash(request.key().strip()));
        AccessKey valid = key.orElseThrow(() -> new ProblemException(Problem.of(
                Problem.Kind.UNAUTHENTICATED, "This key opens nothing: it is unknown, revoked or expired.")));
        return RestResponse.ResponseBuilder.ok(session(valid.name(), valid.role()))
                .cookie(cookie(request.key().strip(), address, NewCookie.DEFAULT_MAX_AGE))
                .build();
    }

    @DELETE
    @APIResponse(responseCode = "204")
    public RestResponse<Void> signOut(@Context UriInfo address) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", address, 0))
                .build();
    }

    private Session session(String name, String role) {
        return new Session(settings.mode().name().toLowerCase(Locale.ROOT), name, role);
    }

    private static NewCookie cookie(String value, UriInfo address, int maxAge) {
        return new NewCookie.Builder(KeyMechanism.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(address.getRequestUri().getScheme()))
                .maxAge(maxAge)
                .build();
    }
}
