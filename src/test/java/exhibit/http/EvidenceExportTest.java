package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static exhibit.http.Answers.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.export.ExportFormat;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence as files: every format by link and by header, whole or not at all. */
@QuarkusTest
class EvidenceExportTest {
    private static final String SOLD = "Quoramex Werke AG sold 20 pumps to Kenya in May 2020.";

    @TestHTTPResource("/")
    URI service;

    private String document;

    @BeforeEach
    void keep() {
        document = json(post("sold.txt", SOLD).asString()).at("/document/id").asText();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatComesByLinkAsAFileAndByHeader(ExportFormat format) {
        Response link = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/v1/evidence?company=quoramex&format=" + format.wireName());
        Response header = given().accept(format.mediaType()).get("/v1/evidence?company=quoramex");

        assertThat(link.statusCode()).as(link.asString()).isEqualTo(200);
        assertThat(link.contentType()).isEqualTo(format.mediaType());
        assertThat(link.header("Content-Disposition"))
                .startsWith("attachment; filename=\"evidence." + format.ending() + "\"");
        assertThat(link.headers().getValues("Vary")).anyMatch(vary -> vary.equalsIgnoreCase("accept"));
        assertThat(header.contentType()).isEqualTo(format.mediaType());
        assertThat(header.header("Content-Disposition")).isNull();
        assertThat(header.asByteArray()).isNotEmpty();
        assertThat(given().get("/v1/documents/" + document + "/evidence?format=" + format.wireName())
                        .header("Content-Disposition"))
                .startsWith("attachment; filename=\"sold.txt evidence." + format.ending() + "\"");
    }

    @Test
    void withoutALimitAFileHoldsEverything() {
        String many = IntStream.range(0, 130)
                .mapToObj(number -> "Bruvalok AG sold " + (number + 2) + " pumps to Kenya.")
                .collect(Collectors.joining("\n\n"));
        int records = json(given().contentType("text/plain")
                        .body(many)
                        .post("/v1/documents?filename=many.txt&tier=fast")
                        .asString())
                .path("evidence")
                .size();

        assertThat(lines("company=bruvalok")).isEqualTo(records).isGreaterThan(100);
        assertThat(lines("company=bruvalok&limit=7")).isEqualTo(7);
        assertThat(json(given().get("/v1/evidence?company=bruvalok").asString()).path("items"))
                .hasSize(100);
    }

    @Test
    void recordsLeadBackToTheirPage() {
        String csv =
                given().get("/v1/evidence?company=quoramex&format=csv&bom=yes").asString();

        assertThat(csv).startsWith("\uFEFFdocument,filename,");
        String link = csv.substring(csv.lastIndexOf(',') + 1).replace("\"", "").strip();
        assertThat(given().get(URI.create(link)).path("text").toString()).contains(SOLD);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertProblem(given().get("/v1/evidence?format=pdf"), 400, "bad-request");
        assertProblem(given().get("/v1/evidence?format=ndjson&bom=yes"), 400, "bad-request");
        assertProblem(given().get("/v1/evidence?format=csv&bom=1"), 400, "bad-request");
        assertProblem(given().get("/v1/evidence?format=csv&cursor=nonsense"), 400, "bad-request");
        assertProblem(given().get("/v1/evidence?format=jsonld&offsets=utf16"), 400, "bad-request");
        assertProblem(given().get("/v1/documents/0000/evidence?format=csv"), 404, "not-found");
        assertProblem(given().accept("image/png").get("/v1/evidence"), 406, "not-acceptable");
    }

    @Test
    void aFileThatCannotBeFinishedDoesNotLookWhole() {
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(service.resolve("/test/exports/failing"))
                                        .build(),
                                BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whoStopsReadingStopsTheWork() throws Exception {
        InputStream body = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(service.resolve("/test/exports/endless"))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
        assertThat(body.readNBytes(100_000)).hasSize(100_000);
        assertThat(settled()).as("findings that wait for a slow reader").isLessThan(100_000);

        body.close();
        long after = settled();
        assertThat(after).isEqualTo(settled());
    }

    private static long lines(String query) {
        return given().get("/v1/evidence?format=ndjson&" + query)
                .asString()
                .lines()
                .count();
    }

    /** How many findings were taken once no more are. */
    private static long settled() throws InterruptedException {
        long before = -1;
        for (long taken = TroubledExports.TAKEN.get(); taken != before; taken = TroubledExports.TAKEN.get()) {
            before = taken;
            Thread.sleep(500);
        }
        return before;
    }
}
