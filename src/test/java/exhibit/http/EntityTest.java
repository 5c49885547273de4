package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static exhibit.http.Answers.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies over all documents: listed, shown, merged, split. */
@QuarkusTest
class EntityTest {
    private static final String KEY = "company:zorvanit-werke";
    private static final String OTHER = "company:zorvanit-handel";

    private String second;

    @BeforeEach
    void keep() {
        post("first.txt", "Zorvanit Werke AG sold 20 pumps to Kenya in May 2020.");
        second = post("second.txt", "Zorvanit Werke exported steel pipe to Mongolia.")
                .path("document.id");
        post("third.txt", "Zorvanit Handel GmbH exported turbines to Mongolia.");
    }

    @Test
    void aCompanyOfTwoDocumentsIsOneAndLeadsToItsRecords() {
        JsonNode list = ok("/v1/entities?type=company&q=zorvanit w");
        assertThat(list.at("/items/0/key").asText()).isEqualTo(KEY);

        JsonNode page = ok("/v1/entities/" + KEY);

        assertThat(page.path("documents").asInt()).isEqualTo(2);
        assertThat(page.at("/facets/countries").findValuesAsText("key")).contains("country:KE", "country:MN");
        JsonNode records = ok("/v1/evidence?company=" + KEY);
        assertThat(records.path("items")).hasSize(page.path("records").asInt());
        JsonNode facets = ok("/v1/evidence/facets?company=" + KEY + "&country=KE:DESTINATION&values=1");
        assertThat(facets.path("companies")).hasSize(1);
        assertThat(facets.at("/countries/0/role").asText()).isEqualTo("DESTINATION");
    }

    @Test
    void aPersonMergesAndTakesItBack() {
        JsonNode both = json(change(OTHER + "/merge", Map.of("into", KEY, "by", "analyst"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(both.path("key").asText()).isEqualTo(KEY);
        assertThat(both.path("documents").asInt()).isEqualTo(3);
        assertThat(ok("/v1/entities/" + OTHER).path("key").asText()).isEqualTo(KEY);

        JsonNode apart = json(change(OTHER + "/split", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(apart.path("documents").asInt()).isEqualTo(1);
        assertThat(apart.path("history").findValuesAsText("act")).endsWith("MERGE", "SPLIT");
    }

    @Test
    void aPersonSaysThatADocumentMeansAnother() {
        JsonNode other = json(change(KEY + "/split", Map.of("documents", List.of(second)))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String key = other.path("key").asText();
        assertThat(key).startsWith(KEY + "~");
        assertThat(ok("/v1/entities/" + KEY).path("documents").asInt()).isEqualTo(1);

        change(key + "/merge", Map.of("into", KEY)).then().statusCode(200);
        assertThat(ok("/v1/entities/" + key).path("key").asText()).isEqualTo(KEY);
    }

    @Test
    void whatCannotBeIsSaid() {
        assertProblem(given().get("/v1/entities/company:nobody-of-this-name"), 404, "not-found");
        assertProblem(given().get("/v1/entities/nobody"), 404, "not-found");
        assertProblem(given().get("/v1/entities?type=PERSON"), 400, "bad-request");
        assertProblem(given().get("/v1/entities?sort=date"), 400, "bad-request");
        assertProblem(given().get("/v1/entities?q=—"), 400, "bad-request");
        assertProblem(given().get("/v1/entities?cursor=x"), 400, "bad-request");
        assertProblem(change(KEY + "/merge", Map.of()), 400, "bad-request");
        assertProblem(change(KEY + "/merge", Map.of("into", "country:MN")), 400, "bad-request");
        assertProblem(change(KEY + "/merge", Map.of("into", "company:nobody-of-this-name")), 404, "not-found");
        assertProblem(change(KEY + "/merge", Map.of("into", OTHER, "by", "x".repeat(300))), 400, "bad-request");
        assertProblem(change(KEY + "/split", Map.of()), 400, "bad-request");
        assertProblem(change(KEY + "/split", Map.of("documents", List.of("none"))), 400, "bad-request");
    }

    private static JsonNode ok(String address) {
        return json(given().get(address).then().statusCode(200).extract().asString());
    }

    private static Response change(String address, Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/v1/entities/" + address);
    }
}
