package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.access.KeySecret;
import exhibit.access.Role;
import exhibit.store.AccessKey;
import exhibit.store.KeyStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** With keys asked for, each caller may do what its role says, everything else is refused, and what was done is written down. */
@QuarkusTest
@TestProfile(AccessTest.WithKeys.class)
class AccessTest {
    /** A service that asks for keys. */
    public static class WithKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("exhibit.data-dir", "target/test-data-access", "exhibit.access.mode", "keys");
        }
    }

    @Inject
    KeyStore keys;

    @Test
    void withoutAKeyNothingIsTold() {
        for (String address : List.of(
                "/v1/documents",
                "/v1/evidence",
                "/v1/evidence/facets",
                "/v1/entities",
                "/v1/jobs",
                "/q/metrics",
                "/q/openapi",
                "/v1/keys",
                "/v1/audit",
                "/v1/reviews/claims",
                "/v1/nothing",
                "/v1;a/documents",
                "/v1/keys;a=b",
                "/v1;a/audit")) {
            assertProblem(given().urlEncodingEnabled(false).get(address), 401, "unauthenticated");
            assertProblem(with("exhibit_guess").urlEncodingEnabled(false).get(address), 401, "unauthenticated");
        }
        assertThat(given().get("/v1/documents").header("WWW-Authenticate")).startsWith("Bearer");
        given().get("/q/health/live").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }

    @Test
    void eachRoleMayDoWhatItSays() throws Exception {
        String text = "Roll Werke AG sold 3 pumps to Kenya.";
        assertProblem(post(key(Role.READER), text), 403, "forbidden");
        Response posted = post(key(Role.SUBMITTER), text);
        assertThat(posted.statusCode()).isIn(200, 201);
        String document = posted.path("document.id");
        String record = posted.path("evidence[0].id");

        assertProblem(accept(key(Role.SUBMITTER), record), 403, "forbidden");
        JsonNode accepted = json(accept(key(Role.REVIEWER), record).asString());
        assertThat(accepted.at("/evidence/review/by").asText())
                .as("the key's name, whatever the request says")
                .isEqualTo("reviewer");
        with(key(Role.READER)).get("/v1/documents/" + document).then().statusCode(200);
        assertProblem(with(key(Role.REVIEWER)).delete("/v1/documents/" + document), 403, "forbidden");
        assertProblem(with(key(Role.REVIEWER)).get("/v1/keys"), 403, "forbidden");
        with(key(Role.ADMIN)).delete("/v1/documents/" + document).then().statusCode(204);

        String erased = "admin DELETE /v1/documents/" + document + " 204";
        List<String> log = log();
        for (int wait = 0; wait < 50 && !log.contains(erased); wait++) { // it is written behind the answer
            Thread.sleep(100);
            log = log();
        }
        assertThat(log).contains(erased, "reader POST /v1/documents 403");
    }

    @Test
    void aBrowserSignsInAndOut() {
        String secret = key(Role.REVIEWER);
        assertProblem(
                given().contentType("application/json")
                        .body(Map.of("key", "wrong"))
                        .post("/v1/session"),
                401,
                "unauthenticated");
        Response signed = given().contentType("application/json")
                .body(Map.of("key", secret))
                .post("/v1/session");

        assertThat(signed.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(given().cookies(signed.cookies())
                        .get("/v1/session")
                        .path("role")
                        .toString())
                .isEqualTo("reviewer");
        given().cookies(signed.cookies()).get("/v1/documents").then().statusCode(200);
        assertThat(given().delete("/v1/session").header("Set-Cookie")).contains("Max-Age=0");
        assertThat(json(given().get("/v1/session").asString()).path("role").isNull())
                .isTrue();
    }

    @Test
    void anAdministratorMakesAndRevokesKeys() {
        String admin = key(Role.ADMIN);
        JsonNode made = json(with(admin)
                .contentType("application/json")
                .body(Map.of("name", "guest", "role", "reader", "days", 3))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        String secret = made.path("secret").asText();
        with(secret).get("/v1/documents").then().statusCode(200);

        with(admin).delete("/v1/keys/" + made.at("/key/id").asText()).then().statusCode(204);

        assertProblem(with(secret).get("/v1/documents"), 401, "unauthenticated");
        assertThat(with(admin).get("/v1/keys").asString()).doesNotContain(secret);
        assertProblem(with(admin).delete("/v1/keys/none"), 404, "not-found");
        assertProblem(
                with(admin)
                        .contentType("application/json")
                        .body(Map.of("name", "x", "role", "king"))
                        .post("/v1/keys"),
                400,
                "bad-request");
    }

    private List<String> log() {
        JsonNode log = json(with(key(Role.ADMIN)).get("/v1/audit?limit=1000").asString());
        return StreamSupport.stream(log.path("items").spliterator(), false)
                .map(entry ->
                        entry.path("who").asText() + " " + entry.path("method").asText() + " "
                                + entry.path("path").asText() + " "
                                + entry.path("status").asInt())
                .toList();
    }

    private String key(Role role) {
        String secret = KeySecret.make();
        AccessKey key = keys.add(KeySecret.hash(secret), role.wireName(), role.wireName(), null);
        assertThat(key.revokedAt()).isNull();
        return secret;
    }

    private static RequestSpecification with(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }

    private static Response post(String secret, String text) {
        return with(secret).contentType("text/plain").body(text).post("/v1/documents?filename=roll.txt");
    }

    private static Response accept(String secret, String record) {
        return with(secret)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("status", "ACCEPTED", "by", "somebody else"))
                .post("/v1/evidence/" + record + "/review");
    }
}
