package exhibit.http;

import exhibit.access.KeySecret;
import exhibit.access.Role;
import exhibit.store.AccessKey;
import exhibit.store.KeyStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes, lists and revokes keys. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 3650;

    @Inject
    KeyStore keys;

    /**
     * A key that is wanted.
     *
     * @param name whose it is
     * @param role what its holder may do
     * @param days how long it opens anything, or {@code null} for always
     */
    public record KeyWish(String name, String role, Integer days) {}

    /**
     * A new key; its secret is told this once and kept nowhere.
     *
     * @param secret to call with
     * @param key what is kept of it
     */
    public record NewKey(String secret, AccessKey key) {}

    /**
     * All keys.
     *
     * @param items oldest first
     */
    public record KeyList(List<AccessKey> items) {
        public KeyList {
            items = List.copyOf(items);
        }
    }

    @GET
    public KeyList list() {
        return new KeyList(keys.list());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewKey.class)))
    public RestResponse<NewKey> add(KeyWish wish) {
        if (wish == null
                || wish.name() == null
                || wish.name().isBlank()
                || wish.name().length() > LONGEST_NAME) {
            throw ProblemException.badRequest(
                    "name says whose the key is, in at most " + LONGEST_NAME + " characters.");
        }
        if (wish.days() != null && (wish.days() < 1 || wish.days() > MOST_DAYS)) {
            throw ProblemException.badRequest("days is a number from 1 to " + MOST_DAYS + ".");
        }
        String secret = KeySecret.make();
        Instant expires = wish.days() == null ? null : Instant.now().plus(Duration.ofDays(wish.days()));
        AccessKey key = keys.add(KeySecret.hash(secret), wish.name().strip(), role(wish.role()), expires);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new NewKey(secret, key))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        if (!keys.revoke(id)) {
            throw ProblemException.notFound("There is no key with this id that opens anything.");
        }
    }

    private static String role(String name) {
        return Arrays.stream(Role.values())
                .map(Role::wireName)
                .filter(role -> role.equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("role is one of "
                        + Arrays.stream(Role.values()).map(Role::wireName).collect(Collectors.joining(", ")) + "."));
    }
}
