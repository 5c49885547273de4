package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem with a stable type and words that a person can act on. */
@QuarkusTest
class ProblemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{bad",
                "[]",
                "{}",
                "",
                "{\"text\": [\"a\"]}",
                "{\"text\": \"a\"} more",
                "{\"text\": \"a\", \"txet\": 1}",
                "{\"text\": \"half a pair \\ud83d\"}"
            })
    void malformedJson(String body) {
        assertProblem(given().contentType("application/json").body(body).post("/v1/analyze"), 400, "bad-request");
    }

    @Test
    void noDetailQuotesTheSendersText() {
        String detail = given().contentType("application/json")
                .body("{\"text\": secret}")
                .post("/v1/analyze")
                .path("detail");

        assertThat(detail).contains("line 1").doesNotContain("secret");
    }

    @Test
    void aFormWithoutAFile() {
        assertProblem(given().multiPart("other", "words").post("/v1/documents"), 400, "bad-request");
        assertProblem(given().multiPart("file", "words").post("/v1/documents"), 400, "bad-request");
        byte[] bytes = {65};
        assertProblem(
                given().multiPart("archive", "a.zip", bytes)
                        .multiPart("file", "words")
                        .post("/v1/batches"),
                400,
                "bad-request");
        assertProblem(
                given().multiPart("archive", "a.zip", bytes)
                        .multiPart("file", "a.txt", bytes)
                        .post("/v1/batches"),
                400,
                "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/form-data"})
    void aFormThatIsNone(String type) {
        assertProblem(
                raw(type).body("no form".getBytes(StandardCharsets.UTF_8)).post("/v1/documents"), 400, "bad-request");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/documents?cursor=xxx",
        "/v1/documents?cursor=YXQ6MTIz",
        "/v1/documents?cursor=%25%25",
        "/v1/documents?limit=0",
        "/v1/documents?limit=many",
        "/v1/documents?limit=100000",
        "/v1/documents?page=2",
        "/v1/evidence?cursor=xxx",
        "/v1/evidence?type=SELLING",
        "/v1/evidence?minConfidence=2",
        "/v1/evidence?minConfidence=NaN",
        "/v1/evidence?minConfidence=high",
        "/v1/evidence?company=%2E",
        "/v1/evidence?product=%20",
        "/v1/evidence?country=-",
        "/v1/evidence?offsets=UTF16",
        "/v1/evidence?include=all",
        "/v1/evidence?compny=Boeing",
    })
    void badParameters(String address) {
        assertProblem(given().urlEncodingEnabled(false).get(address), 400, "bad-request");
    }

    @Test
    void badParametersAreRefusedBeforeAnyWork() {
        assertProblem(
                given().contentType("text/plain").body("x").post("/v1/documents?offsets=bytes"), 400, "bad-request");
        assertProblem(given().contentType("text/plain").body("x").post("/v1/analyze?include=all"), 400, "bad-request");
        assertProblem(
                given().multiPart("file", "a.txt", new byte[] {65}).post("/v1/documents?offset=utf16"),
                400,
                "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/documents/unknown",
                "/v1/documents/unknown/text",
                "/v1/documents/unknown/pages/1",
                "/v1/documents/unknown/original",
                "/v1/documents/unknown/evidence",
                "/v1/documents/unknown/entities",
                "/v1/documents/..%2F..%2Fexhibit.db/original",
                "/v1/nothing",
                "/nothing",
                "/q/nothing",
                "/v1"
            })
    void whatIsNotThere(String address) {
        assertProblem(given().urlEncodingEnabled(false).get(address), 404, "not-found");
    }

    @Test
    void anUnknownDocumentCannotBeErased() {
        assertProblem(given().delete("/v1/documents/unknown"), 404, "not-found");
    }

    @Test
    void methodsThatAnAddressDoesNotHave() {
        assertProblem(given().put("/v1/documents"), 405, "method-not-allowed");
        assertProblem(given().patch("/v1/documents/unknown"), 405, "method-not-allowed");
        assertThat(assertProblem(given().delete("/v1/evidence"), 405, "method-not-allowed")
                        .header("Allow"))
                .isEqualTo("GET");
        assertThat(assertProblem(given().put("/v1/documents/unknown"), 405, "method-not-allowed")
                        .header("Allow"))
                .isEqualTo("DELETE, GET");
        assertProblem(given().get("/v1/analyze"), 405, "method-not-allowed");
    }

    @Test
    void formatsThatNoAnswerHas() {
        assertProblem(given().accept("image/png").get("/v1/evidence"), 406, "not-acceptable");
        assertProblem(given().accept("text/csv").get("/v1/documents"), 406, "not-acceptable");
        assertProblem(given().accept("nonsense").get("/v1/documents"), 406, "not-acceptable");
    }

    @Test
    void formatsThatNobodyReads() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertProblem(given().contentType("image/png").body(new byte[] {1}).post("/v1/analyze"), 415, "unsupported");
        assertProblem(raw("nonsense").body(new byte[] {1}).post("/v1/documents"), 415, "unsupported");
        assertProblem(
                given().contentType("application/octet-stream")
                        .queryParam("filename", "data.bin")
                        .body(noise)
                        .post("/v1/documents"),
                415,
                "unsupported");
    }

    @Test
    void documentsThatCannotBeRead() throws Exception {
        assertProblem(given().contentType("application/pdf").body(encrypted()).post("/v1/documents"), 422, "encrypted");
        assertProblem(
                given().multiPart("file", "secret.pdf", encrypted(), "application/pdf")
                        .post("/v1/documents"),
                422,
                "encrypted");
        assertProblem(
                given().contentType("application/pdf")
                        .body("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/documents"),
                422,
                "corrupt");
        assertProblem(given().contentType("text/plain").body(new byte[0]).post("/v1/documents"), 422, "empty");
        assertProblem(given().contentType("text/plain").body("").post("/v1/analyze"), 422, "empty");
    }

    @Test
    void oneFilesTroubleIsNotTheOthers() throws Exception {
        given().multiPart("file", "secret.pdf", encrypted(), "application/pdf")
                .multiPart("file", "claim.txt", "Ostbau AG sold pumps to Iraq.".getBytes(StandardCharsets.UTF_8))
                .post("/v1/documents")
                .then()
                .statusCode(200)
                .body("results[0].filename", org.hamcrest.Matchers.equalTo("secret.pdf"))
                .body("results[0].status", org.hamcrest.Matchers.equalTo(422))
                .body("results[0].result", org.hamcrest.Matchers.nullValue())
                .body("results[0].problem.type", org.hamcrest.Matchers.equalTo("urn:exhibit:problem:encrypted"))
                .body("results[1].problem", org.hamcrest.Matchers.nullValue())
                .body("results[1].result.evidence[0].companies[0].name", org.hamcrest.Matchers.equalTo("Ostbau AG"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsStatus(Reason reason) {
        Problem problem = Problems.of(new DocumentException(reason, "What to do."));

        int status = switch (reason) {
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case ENCRYPTED, CORRUPT, EMPTY -> 422;
            case PARSER_CRASHED -> 503;
            case OUT_OF_TIME -> 504;
        };
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type())
                .isEqualTo("urn:exhibit:problem:"
                        + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(problem.detail()).isEqualTo("What to do.");
    }

    /** A request whose Content-Type goes out exactly as given. */
    private static RequestSpecification raw(String type) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.BINARY)))
                .header("Content-Type", type);
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
