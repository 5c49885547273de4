package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static exhibit.http.Answers.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst decides on records: accepts, corrects, adds, and nobody's decision is lost. */
@QuarkusTest
class ReviewTest {
    private static final String TEXT = "Quellmann Werke AG exported steel pipe to Mongolia in 2021.";

    private String document;
    private String id;

    @BeforeEach
    void keep() {
        document = post("quellmann.txt", TEXT).path("document.id");
        id = ok("/v1/documents/" + document + "/evidence").at("/evidence/0/id").asText();
        decide("*", Map.of("status", "NONE")).then().statusCode(200);
    }

    @Test
    void aRecordThatIsSentBackChangedIsShownFoundAndTakenAwayAsItIsThen() {
        ObjectNode record = (ObjectNode) finding().path("evidence");
        ((ObjectNode) record.at("/countries/0"))
                .put("iso2", "BY")
                .put("name", "Belarus")
                .putNull("entity");
        Map<String, Object> edited = new HashMap<>(Map.of("status", "EDITED", "by", "analyst"));
        edited.put("record", record);

        JsonNode answer =
                json(decide(etag(), edited).then().statusCode(200).extract().asString());

        assertThat(answer.at("/evidence/countries/0/iso2").asText()).isEqualTo("BY");
        assertThat(answer.at("/evidence/review/status").asText()).isEqualTo("EDITED");
        assertThat(ok("/v1/documents/" + document + "/evidence")
                        .at("/evidence/0/countries/0/iso2")
                        .asText())
                .isEqualTo("BY");
        assertThat(ok("/v1/evidence?country=BY&review=EDITED&document=" + document)
                        .path("items"))
                .hasSize(1);
        assertThat(given().get("/v1/evidence?format=csv&document=" + document).asString())
                .contains("EDITED", "BY (");
        JsonNode history = ok("/v1/evidence/" + id + "/reviews");
        assertThat(history.at("/record/countries/0/iso2").asText()).isEqualTo("MN");
        assertThat(history.path("history").findValuesAsText("status")).endsWith("EDITED");
    }

    @Test
    void whoComesTooLateIsShownWhatStands() {
        String seen = etag();
        decide(seen, Map.of("status", "ACCEPTED", "by", "one")).then().statusCode(200);

        Response late = decide(seen, Map.of("status", "REJECTED", "by", "other"));

        assertProblem(late, 409, "stale");
        assertThat(json(late.asString()).at("/current/evidence/review/by").asText())
                .isEqualTo("one");
        assertThat(late.header("ETag")).isEqualTo(etag());
        decide(late.header("ETag"), Map.of("status", "REJECTED")).then().statusCode(200);
    }

    @Test
    void aMissedRecordIsAdded() {
        Map<String, Object> quote = Map.of("start", 0, "end", TEXT.length());
        Map<String, Object> record = Map.of(
                "type", "USE", "quote", quote, "companies", List.of(Map.of("role", "PARTY", "start", 0, "end", 18)));

        JsonNode added = json(given().contentType("application/json")
                .body(Map.of("record", record, "by", "analyst"))
                .post("/v1/documents/" + document + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .asString());

        assertThat(added.at("/evidence/review/status").asText()).isEqualTo("EDITED");
        assertThat(added.at("/evidence/companies/0/name").asText()).startsWith("Quellmann");
        String other = added.at("/evidence/id").asText();
        given().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("status", "NONE"))
                .post("/v1/evidence/" + other + "/review")
                .then()
                .statusCode(204);
        assertProblem(given().get("/v1/evidence/" + other), 404, "not-found");
    }

    @Test
    void decidedSentencesAreGoldToMeasureBy() {
        ok("/v1/documents/" + document + "/evidence").path("evidence").forEach(record -> {
            id = record.path("id").asText();
            decide("*", Map.of("status", "ACCEPTED")).then().statusCode(200);
        });

        String gold = given().get("/v1/reviews/claims").asString();

        assertThat(gold)
                .contains("# quellmann.txt, page 1\nS " + TEXT + "\n= SUPPLY; c Quellmann Werke AG:SUPPLIER; ")
                .contains("k MN:DESTINATION", "d 2021");
    }

    @Test
    void anotherTierIsAnotherAnalysisAndTheFirstIsKept() {
        String path = "/v1/documents/" + document + "/analyses";
        int before = ok(path).path("items").size();

        given().post(path + "?tier=fast").then().statusCode(201);

        assertThat(ok(path).path("items")).hasSize(before + 1);
        assertThat(ok(path + "/1").at("/document/id").asText()).isEqualTo(document);
        assertThat(ok(path + "/" + (before + 1) + "/changes").path("same").isInt())
                .isTrue();
        given().post(path + "?tier=fast").then().statusCode(200);
        given().post(path + "?tier=accurate").then().statusCode(201);
        assertProblem(given().get(path + "/99"), 404, "not-found");
        assertProblem(given().get(path + "/1/changes"), 404, "not-found");
    }

    @Test
    void whatCannotBeIsSaid() {
        assertProblem(decide(null, Map.of("status", "ACCEPTED")), 428, "revision-missing");
        assertProblem(decide("3", Map.of("status", "ACCEPTED")), 400, "bad-request");
        assertProblem(decide("*", Map.of()), 400, "bad-request");
        assertProblem(decide("*", Map.of("status", "MAYBE")), 400, "bad-request");
        assertProblem(decide("*", Map.of("status", "EDITED")), 400, "bad-request");
        assertProblem(decide("*", Map.of("status", "EDITED", "record", Map.of("type", "SUPPLY"))), 422, "unfit");
        assertProblem(given().get("/v1/evidence/none"), 404, "not-found");
        assertProblem(given().get("/v1/evidence?review=MAYBE"), 400, "bad-request");
        assertProblem(given().get("/v1/documents/none/analyses"), 404, "not-found");
    }

    private JsonNode finding() {
        return ok("/v1/evidence/" + id);
    }

    private String etag() {
        return given().get("/v1/evidence/" + id).header("ETag");
    }

    private Response decide(String known, Map<String, Object> body) {
        return given().contentType("application/json")
                .headers(known == null ? Map.of() : Map.of("If-Match", known))
                .body(body)
                .post("/v1/evidence/" + id + "/review");
    }

    private static JsonNode ok(String address) {
        return json(given().get(address).then().statusCode(200).extract().asString());
    }
}
