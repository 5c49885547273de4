package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service over HTTP with its real models, parsers and store. */
@QuarkusTest
class ServiceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String CLAIM = "\uD83D\uDE80 Ostbau AG exported 200 tonnes of steel pipe to Iraq in May 2020.";

    @Test
    void aDocumentIsAnsweredKeptGivenBackAndErased() {
        File report = new File("test-docs/crs-if12672.12.pdf");
        given().delete("/v1/documents/" + id(report));
        JsonPath first = given().multiPart("file", report)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = first.getString("document.id");
        given().multiPart("file", report).post("/v1/documents").then().statusCode(200);
        given().get("/v1/documents").then().statusCode(200).body("items.id", hasItem(id));
        given().get("/v1/documents/" + id).then().statusCode(200).body("document.pageCount", greaterThan(1));
        String text = given().get("/v1/documents/" + id + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text.codePointCount(0, text.length())).isEqualTo(first.getInt("document.characters"));
        given().get("/v1/documents/" + id + "/pages/1").then().statusCode(200);
        given().get("/v1/documents/" + id + "/evidence").then().statusCode(200);
        given().get("/v1/documents/" + id + "/entities").then().statusCode(200);
        byte[] original = given().get("/v1/documents/" + id + "/original")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(original).hasSize((int) report.length());
        given().delete("/v1/documents/" + id).then().statusCode(204);
        given().get("/v1/documents/" + id).then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"codepoint", "utf16"})
    void offsetsCutOutTheQuoteInBothUnits(String unit) {
        JsonPath answer = given().contentType("text/plain; charset=utf-8")
                .queryParam("offsets", unit)
                .body(CLAIM)
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .body("offsetUnit", equalTo(unit))
                .extract()
                .jsonPath();
        int start = answer.getInt("evidence[0].companies[0].start");
        int end = answer.getInt("evidence[0].companies[0].end");
        String cut = unit.equals("utf16")
                ? CLAIM.substring(start, end)
                : new String(CLAIM.codePoints().toArray(), start, end - start);
        assertThat(cut).isEqualTo("Ostbau AG");
    }

    @Test
    void evidenceOfAllDocumentsIsFoundByItsParties() {
        given().contentType("text/plain")
                .queryParam("filename", "=claim.txt")
                .body("Ferrum Werke AG exported steel pipe to Iraq.")
                .post("/v1/documents");
        given().queryParam("company", "ferrum werke")
                .queryParam("country", "IQ")
                .queryParam("type", "SUPPLY")
                .get("/v1/evidence")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(0));
        String csv = given().accept("text/csv")
                .queryParam("company", "ferrum werke")
                .get("/v1/evidence")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("document,filename,").contains("'=claim.txt");
        given().accept("application/x-ndjson").get("/v1/evidence").then().statusCode(200);
    }

    @Test
    void whatIsOnlyNamedTogetherIsLeftOutUnlessAskedFor() {
        Map<String, String> body = Map.of("text", "Executives of Boeing, Airbus and Embraer met in Paris.");
        given().contentType("application/json")
                .body(body)
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .body("evidence.size()", equalTo(0));
        given().contentType("application/json")
                .body(body)
                .queryParam("include", "co-mention")
                .post("/v1/analyze")
                .then()
                .statusCode(200)
                .body("evidence[0].type", equalTo("CO_MENTION"));
    }

    @Test
    void everyErrorIsAProblemThatAPersonCanActOn() {
        given().get("/v1/nothing").then().statusCode(404).contentType(PROBLEM);
        given().put("/v1/documents").then().statusCode(405).contentType(PROBLEM);
        given().accept("image/png").get("/v1/evidence").then().statusCode(406).contentType(PROBLEM);
        given().contentType("image/png")
                .body(new byte[] {1})
                .post("/v1/analyze")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        given().contentType("application/json")
                .body("{bad")
                .post("/v1/analyze")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().queryParam("limit", "many")
                .get("/v1/documents")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().contentType("application/pdf")
                .queryParam("filename", "broken.pdf")
                .body("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .contentType(PROBLEM);
    }

    private static String id(File file) {
        try {
            byte[] bytes = java.nio.file.Files.readAllBytes(file.toPath());
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.io.IOException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
