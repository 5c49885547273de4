package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request chooses what finds the names, and the answer says what did. */
@QuarkusTest
class TierTest {
    private static final String CLAIM = "In 2021 Wolframtec exported ball bearings to Kazakhstan.";

    @ParameterizedTest
    @ValueSource(strings = {"accurate", "fast"})
    void textIsAnsweredByTheTierThatIsAskedFor(String tier) {
        given().contentType("text/plain")
                .queryParam("tier", tier)
                .body(CLAIM)
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .body("provenance.recognition", equalTo(tier))
                .body("evidence[0].products.name", hasItem("ball bearings"));
    }

    @Test
    void anotherTierAnswersAKeptDocumentAnew() {
        Response fast = post("fast");
        Response accurate = post("accurate");
        assertThat(accurate.statusCode()).isEqualTo(201);
        assertThat(post("accurate").statusCode()).isEqualTo(200);
        assertThat(accurate.<String>path("document.id")).isEqualTo(fast.path("document.id"));
        assertThat(accurate.<String>path("provenance.config")).isNotEqualTo(fast.path("provenance.config"));
        given().get("/v1/documents/" + accurate.path("document.id"))
                .then()
                .body("provenance.recognition", equalTo("accurate"));
    }

    @Test
    void anUnknownTierIsRefused() {
        assertProblem(post("best"), 400, "bad-request");
        assertProblem(given().contentType("text/plain").body(CLAIM).post("/v1/analyze?tier=FAST"), 400, "bad-request");
    }

    private static Response post(String tier) {
        return given().contentType("text/plain")
                .queryParam("tier", tier)
                .body(CLAIM)
                .post("/v1/documents");
    }
}
