package exhibit.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.AnalysisResult;
import exhibit.export.Json;
import exhibit.support.Results;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A damaged report gets an answer of the contract, and costs no other document its own. */
@QuarkusTest
@Timeout(300)
class BrokenReportsTest {
    private static final long SEED = 20261124;
    private static final int REPORTS = 20;
    private static final String[] SOURCES = {
        "crs-if11175.11.pdf", "crs-if12672.12.pdf", "cyber.pdf", "gao-08-587t.pdf", "crs-if12155.pdf"
    };

    private final ObjectMapper json = Json.mapper();
    private final Random random = new Random(SEED);

    @Test
    void truncatedAndFlippedReportsAreAnswered() throws Exception {
        Map<Integer, Integer> outcomes = new TreeMap<>();
        for (int number = 0; number < REPORTS; number++) {
            String source = SOURCES[number % SOURCES.length];
            boolean truncated = number / SOURCES.length % 2 == 0;
            byte[] bytes = Files.readAllBytes(Path.of("test-docs", source));
            byte[] broken = truncated ? truncated(bytes) : flipped(bytes);
            Response answer = given().contentType("application/pdf")
                    .queryParam("filename", "broken-" + number + ".pdf")
                    .body(broken)
                    .post("/v1/documents");
            outcomes.merge(answer.statusCode(), 1, Integer::sum);
            check(
                    answer,
                    "seed " + SEED + ", report " + number + " of " + source
                            + (truncated ? ", truncated" : ", flipped"));
        }
        assertThat(outcomes.keySet()).as(outcomes.toString()).isSubsetOf(200, 201, 415, 422, 503, 504);
        assertThatItStillWorks();
    }

    private void check(Response answer, String where) throws JsonProcessingException {
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as(where).isEqualTo("application/problem+json");
            assertThat(answer.<String>path("type")).as(where).startsWith("urn:exhibit:problem:");
            assertThat(answer.<String>path("detail")).as(where).isNotBlank();
            return;
        }
        AnalysisResult result = json.readValue(answer.asString(), AnalysisResult.class);
        String text =
                given().get("/v1/documents/" + result.document().id() + "/text").asString();
        try {
            Results.assertCutOut(text, result);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(where, e);
        }
    }

    private static void assertThatItStillWorks() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("test-docs", "crs-if12672.12.pdf"));
        String id = given().contentType("application/pdf")
                .body(good)
                .post("/v1/documents")
                .path("document.id");
        given().delete("/v1/documents/" + id);
        Response answer = given().contentType("application/pdf").body(good).post("/v1/documents");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<Integer>path("evidence.size()")).isPositive();
    }

    private byte[] truncated(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 10 + random.nextInt(bytes.length * 8 / 10));
    }

    /** A few bits in a thousand bytes, but for the header: without it nobody would try. */
    private byte[] flipped(byte[] bytes) {
        for (int flip = 0; flip < bytes.length / 500; flip++) {
            bytes[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
