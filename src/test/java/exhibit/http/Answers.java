package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import exhibit.AnalysisResult;
import exhibit.export.Json;
import exhibit.support.Results;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tests of several kinds ask of an answer. */
final class Answers {
    static final String PROBLEM = "application/problem+json";

    private Answers() {}

    /** Checks that an answer is a problem of this kind, with a detail that is a sentence. */
    static Response assertProblem(Response answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(PROBLEM);
        assertThat(answer.path("type").toString()).isEqualTo("urn:exhibit:problem:" + kind);
        assertThat(answer.path("title").toString()).isNotBlank();
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.path("detail").toString()).endsWith(".").contains(" ");
        return answer;
    }

    /** The result in an answer, every position of it checked against the text. */
    static AnalysisResult result(String json, String text) {
        try {
            AnalysisResult result = Json.mapper().readValue(json, AnalysisResult.class);
            Results.assertCutOut(text, result);
            return result;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical text of a kept document. */
    static String text(String id) {
        return given().get("/v1/documents/" + id + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static byte[] report(String name) {
        try {
            return Files.readAllBytes(Path.of("test-docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts text as a document. */
    static Response post(String filename, String text) {
        return given().contentType("text/plain; charset=utf-8")
                .queryParam("filename", filename)
                .body(text)
                .post("/v1/documents");
    }
}
