package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static exhibit.http.Answers.post;
import static exhibit.http.Answers.result;
import static exhibit.http.Answers.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.AnalysisResult;
import exhibit.EvidenceType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each address of a document, with each of its parameters. */
@QuarkusTest
class DocumentsTest {
    /** An emoji and a letter outside the BMP, so that the two offset units differ. */
    private static final String WORDS =
            "\uD83D\uDE80 Ostbau AG exported 200 tonnes of steel pipe to Iraq. \uD835\uDD38 "
                    + "Executives of Boeing, Airbus and Embraer met in Paris.";

    @Test
    void rawBytesAreKeptUnderTheNameThatIsGiven() {
        String words = unique(WORDS);
        Response answer = post("../folder/r\u00e9port \u2713.txt", words);

        assertThat(answer.statusCode()).isEqualTo(201);
        String id = answer.path("document.id");
        assertThat(answer.header("Location")).endsWith("/v1/documents/" + id);
        assertThat(answer.<String>path("document.filename")).isEqualTo("r\u00e9port \u2713.txt");
        given().get("/v1/documents/" + id + "/original")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("filename*=UTF-8''r%C3%A9port%20%E2%9C%93.txt"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(given().get("/v1/documents/" + id + "/original").asByteArray())
                .isEqualTo(words.getBytes(StandardCharsets.UTF_8));
        assertThat(post("again.txt", words).statusCode()).isEqualTo(200);
    }

    @Test
    void aNameIsNotNeeded() {
        given().contentType("text/plain; charset=utf-8")
                .body(unique(WORDS))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("document.filename", equalTo("document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codepoint", "utf16"})
    void everyPartCountsInTheUnitThatIsAskedFor(String unit) {
        Response posted = given().contentType("text/plain; charset=utf-8")
                .queryParam("offsets", unit)
                .body(unique(WORDS))
                .post("/v1/documents");
        String id = posted.path("document.id");
        String text = text(id);
        AnalysisResult result = result(posted.asString(), text);
        assertThat(result.evidence()).isNotEmpty();
        assertThat(result.offsetUnit().wireName()).isEqualTo(unit);

        JsonNode again = get("/v1/documents/" + id + "?offsets=" + unit);
        assertThat(again).isEqualTo(json(posted.asString()));
        JsonNode evidence = get("/v1/documents/" + id + "/evidence?offsets=" + unit);
        assertThat(evidence.path("offsetUnit").asText()).isEqualTo(unit);
        assertThat(evidence.path("evidence")).isEqualTo(again.path("evidence"));
        JsonNode entities = get("/v1/documents/" + id + "/entities?offsets=" + unit);
        assertThat(entities.path("offsetUnit").asText()).isEqualTo(unit);
        assertThat(entities.path("entities")).isEqualTo(again.path("entities"));
        JsonNode page = get("/v1/documents/" + id + "/pages/1?offsets=" + unit);
        assertThat(page.path("end").asInt())
                .isEqualTo(unit.equals("utf16") ? text.length() : text.codePointCount(0, text.length()));
        assertThat(page.path("text").asText()).isEqualTo(text);
    }

    @Test
    void coMentionsComeWhereTheyAreAskedFor() {
        String id = post("a.txt", unique(WORDS)).path("document.id");

        for (String address : new String[] {"/v1/documents/" + id, "/v1/documents/" + id + "/evidence"}) {
            assertThat(get(address).path("evidence").toString()).doesNotContain(EvidenceType.CO_MENTION.name());
            assertThat(get(address + "?include=co-mention").path("evidence").toString())
                    .contains(EvidenceType.CO_MENTION.name());
        }
        String words = unique(WORDS);
        assertThat(given().contentType("text/plain; charset=utf-8")
                        .body(words)
                        .post("/v1/documents?include=co-mention")
                        .asString())
                .contains(EvidenceType.CO_MENTION.name());
    }

    @Test
    void aReportHasItsPages() {
        String id = given().contentType("application/pdf")
                .queryParam("filename", "report.pdf")
                .body(Answers.report("crs-if12672.12.pdf"))
                .post("/v1/documents")
                .path("document.id");
        String text = text(id);
        int pages = get("/v1/documents/" + id).at("/document/pageCount").asInt();
        assertThat(pages).isGreaterThan(1);
        for (int number = 1; number <= pages; number++) {
            JsonNode page = get("/v1/documents/" + id + "/pages/" + number + "?offsets=utf16");
            assertThat(text.substring(
                            page.path("start").asInt(), page.path("end").asInt()))
                    .isEqualTo(page.path("text").asText());
        }
        for (String wrong : new String[] {"0", "01", "-1", "99", "one"}) {
            Response answer = assertProblem(given().get("/v1/documents/" + id + "/pages/" + wrong), 404, "not-found");
            assertThat(answer.<String>path("detail")).contains("1 to " + pages);
        }
    }

    @Test
    void severalFilesHaveOneOutcomeEach() {
        String first = unique("Ostbau AG sold pumps to Iraq.");
        String second = unique("Iraq bought pumps.");
        given().multiPart("file", "one.txt", first.getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "two.txt", second.getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "one again.txt", first.getBytes(StandardCharsets.UTF_8))
                .queryParam("offsets", "utf16")
                .post("/v1/documents")
                .then()
                .statusCode(200)
                .body("results.filename", equalTo(List.of("one.txt", "two.txt", "one again.txt")))
                .body("results.status", equalTo(List.of(201, 201, 200)))
                .body("results[1].result.offsetUnit", equalTo("utf16"))
                .body("results[1].problem", nullValue());
    }

    @Test
    void theSameBytesSentAtOnceAreAnalysedOnce() {
        String words = unique(WORDS.repeat(40));
        List<CompletableFuture<Response>> sent = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            sent.add(CompletableFuture.supplyAsync(() -> post("a.txt", words)));
        }

        assertThat(sent.stream().map(answer -> answer.join().statusCode()))
                .containsExactlyInAnyOrder(201, 200, 200, 200);
    }

    @Test
    void whatIsErasedIsGoneFromEverywhere() {
        String id =
                post("a.txt", unique("Erasmia Werke AG sold pumps to Iraq.")).path("document.id");
        assertThat(found("Erasmia Werke")).contains(id);

        given().delete("/v1/documents/" + id).then().statusCode(204);

        assertProblem(given().get("/v1/documents/" + id), 404, "not-found");
        assertProblem(given().get("/v1/documents/" + id + "/original"), 404, "not-found");
        assertThat(found("Erasmia Werke")).doesNotContain(id);
        assertThat(given().get("/v1/documents?limit=1000").asString()).doesNotContain(id);
        assertProblem(given().delete("/v1/documents/" + id), 404, "not-found");
    }

    private static List<String> found(String company) {
        return given().queryParam("company", company)
                .queryParam("limit", 1000)
                .get("/v1/evidence")
                .path("items.document.id");
    }

    @Test
    void attachmentsAreDocumentsOfTheirOwnAndGoWithTheirParent() {
        Response mail = given().contentType("message/rfc822")
                .queryParam("filename", "mail.eml")
                .body(Answers.report("crs-in12678.eml"))
                .post("/v1/documents");
        String id = mail.path("document.id");
        List<String> children = mail.path("document.children");
        assertThat(children).isNotEmpty();
        for (String child : children) {
            given().get("/v1/documents/" + child).then().statusCode(200).body("document.parent", equalTo(id));
        }

        given().delete("/v1/documents/" + id).then().statusCode(204);

        for (String child : children) {
            assertProblem(given().get("/v1/documents/" + child), 404, "not-found");
        }
    }

    /** What is erased must not lie on in some temporary folder. */
    @Test
    void nothingOfADocumentWithAttachmentsStaysInTemporaryFolders() throws Exception {
        String secret = "Secretia" + letters();
        String mail = "From: a@example.org\r\nSubject: Offer\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\n" + secret + " sold pumps to Iraq.\r\n"
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n"
                + secret + " sold pipes to Kenya.\r\n--b--\r\n";
        Response answer = given().contentType("message/rfc822")
                .body(mail.getBytes(StandardCharsets.US_ASCII))
                .post("/v1/documents");
        assertThat(answer.<List<String>>path("document.children")).hasSize(1);

        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path folder : folders.filter(
                            path -> path.getFileName().toString().startsWith("exhibit-reading-"))
                    .toList()) {
                assertThat(filesThatHold(secret, folder)).isEmpty();
            }
        }
    }

    private static List<Path> filesThatHold(String words, Path folder) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    found.add(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return found; // another process just removed its own
        }
        return found;
    }

    /** Other words each time, so that the bytes were never sent before. */
    private static String unique(String words) {
        return words + " " + letters();
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static JsonNode get(String address) {
        return json(given().get(address).then().statusCode(200).extract().asString());
    }
}
