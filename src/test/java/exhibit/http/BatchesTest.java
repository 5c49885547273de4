package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many documents at once: each file has an outcome, and none sinks the others. */
@QuarkusTest
@Timeout(180)
class BatchesTest {
    @Test
    void eachFileOfAnArchiveHasItsOutcome() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("2024/=claim.txt", words());
        files.put("../../evil.txt", words());
        files.put("broken.pdf", "%PDF-1.7 broken " + UUID.randomUUID());
        files.put("empty.txt", "");

        Response accepted = given().contentType("application/zip")
                .queryParam("filename", "reports.zip")
                .body(zip(files))
                .post("/v1/batches");

        assertThat(accepted.statusCode()).isEqualTo(202);
        String batch = "/v1/batches/" + accepted.path("id");
        Response over = given().queryParam("wait", 60).get(batch);
        assertThat(over.<String>path("state")).isEqualTo("DONE");
        assertThat(over.<Map<String, Integer>>path("counts"))
                .containsEntry("files", 4)
                .containsEntry("done", 2)
                .containsEntry("failed", 2);
        Response outcomes = given().get(batch + "/files");
        assertThat(outcomes.jsonPath().getList("items.name"))
                .containsExactly("2024/=claim.txt", "../../evil.txt", "broken.pdf", "empty.txt");
        assertThat(outcomes.jsonPath().getList("items.problem.type"))
                .containsExactly("urn:exhibit:problem:corrupt", "urn:exhibit:problem:empty");
        assertThat(given().get(outcomes.<String>path("items[1].result")).<String>path("document.filename"))
                .isEqualTo("evil.txt");
        Response report = given().get(batch + "/report");
        assertThat(report.header("Content-Disposition")).contains("attachment");
        assertThat(report.asString().lines()).hasSize(5).anyMatch(line -> line.startsWith("2,broken.pdf,"));
        assertThat(given().accept("text/event-stream").get(batch + "/events").asString())
                .contains("\"state\":\"DONE\"");
    }

    @Test
    void onlyFailedFilesAreWorkedAgain() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.txt", words());
        files.put("broken.pdf", "%PDF-1.7 broken " + UUID.randomUUID());
        String batch = "/v1/batches/"
                + given().multiPart("archive", "two.zip", zip(files))
                        .post("/v1/batches")
                        .path("id");
        given().queryParam("wait", 60).get(batch).then().statusCode(200);

        assertThat(given().post(batch + "/retry").statusCode()).isEqualTo(202);

        Response over = given().queryParam("wait", 60).get(batch);
        assertThat(over.<String>path("state")).isEqualTo("DONE");
        assertThat(given().get(batch + "/files").jsonPath().getList("items.tries", Integer.class))
                .containsExactly(1, 1); // the second counts anew
        assertThat(over.<Integer>path("counts.failed")).isEqualTo(1);
    }

    @Test
    void filesOfAFormAndDocumentsThatAreKeptAlready() {
        String words = words();
        String batch = "/v1/batches/"
                + given().multiPart("file", "one.txt", words.getBytes(StandardCharsets.UTF_8))
                        .multiPart("file", "two.txt", words().getBytes(StandardCharsets.UTF_8))
                        .post("/v1/batches")
                        .path("id");
        assertThat(given().queryParam("wait", 60).get(batch).<Integer>path("counts.done"))
                .isEqualTo(2);
        List<String> documents = given().get(batch + "/files").jsonPath().getList("items.document");
        assertThat(given().get("/v1/documents/" + documents.get(0) + "/text").asString())
                .isEqualTo(words);

        String lines = "{\"document\":\"" + documents.get(0) + "\"}\n\n{\"document\":\"" + "0".repeat(64) + "\"}\n";
        String again = "/v1/batches/"
                + given().contentType("application/x-ndjson")
                        .queryParam("tier", "fast")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post("/v1/batches")
                        .path("id");
        assertThat(given().queryParam("wait", 60).get(again).<Integer>path("counts.done"))
                .isEqualTo(1);
        assertThat(given().get(again + "/files").jsonPath().getList("items.problem.type"))
                .containsExactly("urn:exhibit:problem:not-found");
        assertThat(given().get("/v1/documents/" + documents.get(0)).<String>path("provenance.recognition"))
                .isEqualTo("fast");
        assertProblem(
                given().contentType("application/x-ndjson")
                        .body("{\"document\":\"x\"}".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/batches"),
                400,
                "bad-request");
    }

    @Test
    void whatIsNoArchiveIsToldSo() {
        String batch = "/v1/batches/"
                + given().contentType("text/plain")
                        .body(words())
                        .post("/v1/batches")
                        .path("id");

        Response over = given().queryParam("wait", 60).get(batch);
        assertThat(over.<String>path("state")).isEqualTo("FAILED");
        assertThat(over.<String>path("problem.type")).isEqualTo("urn:exhibit:problem:unsupported");
        assertProblem(given().multiPart("other", "x").post("/v1/batches"), 400, "bad-request");
    }

    @Test
    void aKeyMakesABatchOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] zip = zip(Map.of("a.txt", words()));

        String first = given().contentType("application/zip")
                .header("Idempotency-Key", key)
                .body(zip)
                .post("/v1/batches")
                .path("id");
        String second = given().contentType("application/zip")
                .header("Idempotency-Key", key)
                .body(zip)
                .post("/v1/batches")
                .path("id");

        assertThat(second).isEqualTo(first);
        given().queryParam("wait", 60).get("/v1/batches/" + first).then().statusCode(200);
    }

    @Test
    void aCancelledBatchLeavesWhatIsDone() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (int file = 0; file < 300; file++) {
            files.put(file + ".txt", words().repeat(50));
        }
        String batch = "/v1/batches/"
                + given().contentType("application/zip")
                        .body(zip(files))
                        .post("/v1/batches")
                        .path("id");

        given().delete(batch).then().statusCode(204);

        Response over = given().queryParam("wait", 60).get(batch);
        assertThat(over.<String>path("state")).isEqualTo("CANCELLED");
        assertThat(over.<Integer>path("counts.queued")).isZero();
        assertThat(over.<Integer>path("counts.running")).isZero();
        assertThat(over.<Integer>path("counts.done") + over.<Integer>path("counts.cancelled"))
                .isEqualTo(over.<Integer>path("counts.files"));
    }

    private static String words() {
        return "Ostbau AG exported 200 tonnes of steel pipe to Iraq. " + UUID.randomUUID() + "\n";
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
