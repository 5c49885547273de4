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
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is sent as text, over the wire each position of the answer cuts its words out of exactly what was sent. */
@QuarkusTest
class WireTextTest {
    private static final long SEED = 20261124;
    private static final int ROUNDS = 60;
    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE80";
    private static final String[] PIECES = {
        "Ferrum Ltd. supplied 20 turbines to Iraq in 2020.",
        "Helicopters were delivered to Kenya.",
        "Chinese firms sell drone engines to Iran",
        "\uD83D\uDE80", // emoji
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // joined emoji
        "\uD83C\uDDE8\uD83C\uDDF3", // flag
        "\u0627\u0644\u0639\u0631\u0627\u0642", // right to left
        "\u2067\u05E9\u05DC\u05D5\u05DD\u2069",
        "e\u0301te\u0301", // combining marks
        "Z\u0351\u036B\u0343\u036A\u0302a\u0301\u0358lgo",
        "\u200B", // zero width
        "\uFEFF",
        "\u00AD",
        "\r\n",
        "\r",
        "\n\n",
        "\t",
        "\u0000",
        "\u0085",
        "\u2028",
        " ",
        "\u00A0",
        ". ",
        "\uD835\uDD38",
        "\uFFFD",
        "\uFFFF"
    };

    private final ObjectMapper json = Json.mapper();
    private final Random random = new Random(SEED);

    @Test
    void positionsCutOutTheirWordsInBothUnits() throws Exception {
        int claims = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = text();
            for (String unit : new String[] {"codepoint", "utf16"}) {
                for (boolean asJson : new boolean[] {true, false}) {
                    claims += check(text, unit, asJson, "seed " + SEED + ", round " + round);
                }
            }
        }
        assertThat(claims).isGreaterThan(ROUNDS);
    }

    @Test
    void halfACharacterIsRefusedAndNothingElse() {
        for (String half : new String[] {HIGH, LOW, LOW + HIGH, HIGH + "x" + LOW}) {
            Response answer = given().contentType("application/json")
                    .body("{\"text\": \"Iraq " + escaped(half) + " bought pumps.\"}")
                    .post("/v1/analyze");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
        given().contentType("application/json")
                .body("{\"text\": \"" + escaped(HIGH + LOW) + " Iraq bought pumps.\"}")
                .post("/v1/analyze")
                .then()
                .statusCode(200);
    }

    private int check(String text, String unit, boolean asJson, String where) throws JsonProcessingException {
        Response answer = asJson
                ? given().contentType("application/json")
                        .queryParam("offsets", unit)
                        .body(json.writeValueAsString(Map.of("text", text)))
                        .post("/v1/analyze")
                : given().contentType("text/plain; charset=utf-8")
                        .queryParam("offsets", unit)
                        .queryParam("include", "co-mention")
                        .body(text)
                        .post("/v1/analyze");
        if (text.isBlank()) {
            assertThat(answer.statusCode()).as(where).isEqualTo(422);
            return 0;
        }
        assertThat(answer.statusCode()).as("%s: %s", where, answer.asString()).isEqualTo(200);
        AnalysisResult result = json.readValue(answer.asString(), AnalysisResult.class);
        assertThat(result.offsetUnit().wireName()).isEqualTo(unit);
        assertThat(result.document().characters())
                .as(where)
                .isEqualTo(unit.equals("utf16") ? text.length() : text.codePointCount(0, text.length()));
        try {
            Results.assertCutOut(text, result);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(where + ": " + escaped(text), e);
        }
        return result.evidence().size();
    }

    private String text() {
        StringBuilder built = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int piece = 0; piece < pieces; piece++) {
            built.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                built.append(' ');
            }
        }
        return built.toString();
    }

    private static String escaped(String text) {
        StringBuilder built = new StringBuilder();
        text.chars().forEach(unit -> built.append(String.format("\\u%04x", unit)));
        return built.toString();
    }
}
