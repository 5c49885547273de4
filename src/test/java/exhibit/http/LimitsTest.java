package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes over a limit, of size, time or number, is told so; the next request is answered as ever. */
@QuarkusTest
@TestProfile(NarrowService.class)
@Timeout(120)
class LimitsTest {
    private static final byte[] LARGE = new byte[NarrowService.MAX_UPLOAD + 1];

    @Test
    void requestsOverTheLimitOfSize() {
        assertProblem(given().contentType("application/pdf").body(LARGE).post("/v1/documents"), 413, "too-large");
        assertProblem(given().multiPart("file", "large.pdf", LARGE).post("/v1/documents"), 413, "too-large");
        assertProblem(given().contentType("text/plain").body(LARGE).post("/v1/analyze"), 413, "too-large");
        assertThatItWorks();
    }

    @Test
    void requestsOverTheLimitThatDoNotSayTheirLength() throws Exception {
        assertTooLarge("/v1/documents", "application/pdf", LARGE);
        assertTooLarge("/v1/analyze", "text/plain", LARGE);
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(head.getBytes(StandardCharsets.US_ASCII));
        form.write(LARGE);
        form.write("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        assertTooLarge("/v1/documents", "multipart/form-data; boundary=x", form.toByteArray());
        assertThatItWorks();
    }

    @Test
    void textAndFilesOverTheirLimits() {
        assertProblem(given().contentType("text/plain").body("x".repeat(1001)).post("/v1/analyze"), 413, "too-large");
        assertProblem(
                given().multiPart("file", "1", new byte[1])
                        .multiPart("file", "2", new byte[1])
                        .multiPart("file", "3", new byte[1])
                        .post("/v1/documents"),
                400,
                "bad-request");
    }

    @Test
    void aDocumentThatTakesTooLong() throws Exception {
        assertProblem(post(SlowPdf.of(1)), 504, "out-of-time");
        assertThatItWorks();
    }

    @Test
    void aDocumentThatComesWhileAllAreBusyAndAParserThatCrashes() throws Exception {
        byte[] slow = SlowPdf.of(2);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post(slow));
        while (!given().get("/q/metrics").asString().contains("exhibit_queue_running 1.0")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        Response second = given().contentType("text/plain").body("Wait.").post("/v1/analyze");
        assertThat(assertProblem(second, 429, "busy").header("Retry-After")).isEqualTo("7");
        TimeUnit.MILLISECONDS.sleep(500); // until the parser has it
        children().forEach(ProcessHandle::destroyForcibly);

        assertProblem(first.join(), 503, "parser-crashed");
        assertThatItWorks();
    }

    private static void assertThatItWorks() {
        given().contentType("text/plain")
                .body("Ostbau AG sold pumps to Iraq.")
                .post("/v1/documents")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    private static Response post(byte[] pdf) {
        return given().contentType("application/pdf").body(pdf).post("/v1/documents");
    }

    /** The body goes out in chunks. */
    private static void assertTooLarge(String address, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + io.restassured.RestAssured.port + address))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:exhibit:problem:too-large");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Answers.PROBLEM);
    }

    /** The parser children of this service alone. */
    private static Iterable<ProcessHandle> children() {
        String others = ConfigProvider.getConfig().getValue("test.other-processes", String.class);
        return ProcessHandle.current()
                .descendants()
                .filter(child -> !others.contains("," + child.pid() + ","))
                .toList();
    }
}
