package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that goes on without its request: followed, stopped, done once. */
@QuarkusTest
@Timeout(120)
class JobsTest {
    @Test
    void aDocumentThatNobodyWaitsForBecomesAJobWithItsAnswer() {
        Response accepted = async(words()).post("/v1/documents");

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        String job = accepted.header("Location").replaceAll(".*/v1/", "/v1/");
        Response over = given().queryParam("wait", 60).get(job);
        assertThat(over.<String>path("state")).isEqualTo("DONE");
        assertThat(over.<String>path("progress")).isNull();
        assertThat(over.<Number>path("seconds")).isNotNull();
        Response document = given().get(over.<String>path("result"));
        assertThat(document.<Object>path("evidence[0].type")).isEqualTo("SUPPLY");
        assertThat(given().get("/v1/jobs").jsonPath().getList("items.id")).contains(over.<String>path("id"));
    }

    @Test
    void anAnswerThatTakesLongerThanTheSenderWaitsBecomesAJob() {
        Response accepted = given().contentType("text/plain")
                .header("Prefer", "wait=0")
                .body(words())
                .post("/v1/documents");

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(given().queryParam("wait", 60)
                        .get("/v1/jobs/" + accepted.path("id"))
                        .<String>path("state"))
                .isEqualTo("DONE");
    }

    @Test
    void aFailedJobSaysWhyAsTheAnswerWouldHave() {
        Response accepted = given().contentType("application/pdf")
                .header("Prefer", "respond-async")
                .body(("%PDF-1.7 broken " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/documents");

        Response over = given().queryParam("wait", 60).get("/v1/jobs/" + accepted.path("id"));
        assertThat(over.<String>path("state")).isEqualTo("FAILED");
        assertThat(over.<String>path("problem.type")).isEqualTo("urn:exhibit:problem:corrupt");
        assertThat(over.<String>path("result")).isNull();
        assertThat(original(over.path("document"))).doesNotExist();
    }

    @Test
    void aCancelledJobStopsItsParserAndKeepsNothing() throws Exception {
        Response accepted = given().contentType("application/pdf")
                .header("Prefer", "respond-async")
                .body(SlowPdf.of(7))
                .post("/v1/documents");
        String job = "/v1/jobs/" + accepted.path("id");
        while (!"read".equals(given().get(job).path("progress.step"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(300); // until the parser has it

        given().delete(job).then().statusCode(204);

        assertThat(given().queryParam("wait", 20).get(job).<String>path("state"))
                .isEqualTo("CANCELLED");
        assertThat(original(accepted.path("document"))).doesNotExist();
        assertThat(given().get("/v1/documents/" + accepted.path("document")).statusCode())
                .isEqualTo(404);
        given().delete(job).then().statusCode(204);
        while (given().get("/q/metrics").asString().contains("exhibit_queue_running 1.0")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(Answers.post("after.txt", words()).statusCode()).isEqualTo(201);
    }

    @Test
    void eventsTellEachChangeOnceUntilTheEnd() {
        Response accepted = async(words()).post("/v1/documents");
        String events = "/v1/jobs/" + accepted.path("id") + "/events";

        String told = given().accept("text/event-stream").get(events).asString();

        assertThat(told).contains("\"state\":\"DONE\"").contains("id:DONE-1");
        assertThat(Stream.of(told.split("\n")).filter(line -> line.startsWith("id:")))
                .doesNotHaveDuplicates();
        assertThat(given().accept("text/event-stream")
                        .header("Last-Event-ID", "DONE-1")
                        .get(events)
                        .asString())
                .isEmpty();
    }

    @Test
    void aKeyMakesARequestOnce() {
        String key = UUID.randomUUID().toString();
        String words = words();

        String first = async(words)
                .header("Idempotency-Key", key)
                .post("/v1/documents")
                .path("id");
        Response second = async(words).header("Idempotency-Key", key).post("/v1/documents");

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.<String>path("id")).isEqualTo(first);
        assertProblem(async(words()).header("Idempotency-Key", key).post("/v1/documents"), 422, "key-reused");
        assertThat(async(words)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .post("/v1/documents")
                        .<String>path("id"))
                .isNotEqualTo(first);
    }

    @Test
    void aKeyOfAFailedRequestIsFree() {
        String key = UUID.randomUUID().toString();
        RequestSpecification broken = given().contentType("application/pdf")
                .header("Idempotency-Key", key)
                .body("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));

        assertProblem(broken.post("/v1/documents"), 422, "corrupt");
        assertThat(given().contentType("text/plain")
                        .header("Idempotency-Key", key)
                        .body(words())
                        .post("/v1/documents")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsUnknownForgottenOrMisspelt() {
        assertProblem(given().get("/v1/jobs/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(given().get("/v1/jobs/0185e5c0-0000-7000-8000-000000000000"), 410, "gone"); // of January 2023
        assertProblem(given().queryParam("state", "LOST").get("/v1/jobs"), 400, "bad-request");
        String job = "/v1/jobs/" + async(words()).post("/v1/documents").path("id");
        assertProblem(given().queryParam("wait", "long").get(job), 400, "bad-request");
        assertProblem(given().queryParam("cursor", "x").get("/v1/jobs"), 400, "bad-request");
    }

    @Test
    void anErasedDocumentLeavesNoJob() {
        Response accepted = async(words()).post("/v1/documents");
        String job = "/v1/jobs/" + accepted.path("id");
        given().queryParam("wait", 60).get(job).then().statusCode(200);

        given().delete("/v1/documents/" + accepted.path("document")).then().statusCode(204);

        assertProblem(given().get(job), 404, "not-found");
    }

    private static RequestSpecification async(String words) {
        return given().contentType("text/plain")
                .header("Prefer", "respond-async")
                .body(words);
    }

    private static String words() {
        return "Ostbau AG exported 200 tonnes of steel pipe to Iraq. " + UUID.randomUUID();
    }

    private static Path original(String id) {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("exhibit.data-dir", String.class));
        assertThat(Files.exists(folder)).isTrue();
        return folder.resolve("originals").resolve(id.substring(0, 2)).resolve(id.substring(2));
    }
}
