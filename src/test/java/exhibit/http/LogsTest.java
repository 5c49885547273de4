package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request is found in the log by its id, and a document's words never are. */
@QuarkusTest
@TestProfile(NarrowService.class)
@Timeout(60)
class LogsTest {
    private static final String SECRET = "Zyxwerk";
    private static final Formatter WORDS = new PatternFormatter("%m%e");

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord said) {
            ExtLogRecord record = ExtLogRecord.wrap(said);
            lines.add(new Line(WORDS.format(record), record.getMdc("requestId")));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private record Line(String words, String requestId) {}

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aRequestKeepsTheIdThatItsSenderGave() throws Exception {
        Response answer = given().header("X-Request-Id", "case-7.a").get("/v1/documents");

        assertThat(answer.header("X-Request-Id")).isEqualTo("case-7.a");
        assertThat(given().header("X-Request-Id", "case-8")
                        .get("/v1/documents/0")
                        .<String>path("instance"))
                .isEqualTo("urn:exhibit:request:case-8");
        assertThat(wordsOf("case-8")).containsPattern("^GET /v1/documents/0 404 \\d+ bytes \\d+ ms$");
    }

    @Test
    void anIdThatIsNoneIsReplaced() {
        for (String bad : List.of("two words", "x".repeat(101), "<b>")) {
            String id = given().header("X-Request-Id", bad).get("/v1/documents").header("X-Request-Id");

            assertThat(UUID.fromString(id)).isNotNull();
        }
    }

    @Test
    void neitherWordsOfDocumentsNorOfQuestionsAreLogged() throws Exception {
        String text = SECRET + " AG sold pumps to Iraq. " + UUID.randomUUID();
        given().header("X-Request-Id", "secret-1")
                .contentType("text/plain")
                .body(text)
                .post("/v1/documents");
        given().header("X-Request-Id", "secret-2")
                .contentType("text/plain")
                .body(text)
                .post("/v1/analyze");
        given().header("X-Request-Id", "secret-3")
                .contentType("application/json")
                .body("{\"text\": " + SECRET)
                .post("/v1/analyze");
        given().header("X-Request-Id", "secret-4")
                .contentType("application/pdf")
                .body(("%PDF-1.4 " + SECRET).getBytes(StandardCharsets.US_ASCII))
                .post("/v1/documents");
        given().header("X-Request-Id", "secret-5").get("/v1/evidence?company=" + SECRET);
        given().header("X-Request-Id", "secret-6").get("/v1/evidence?" + SECRET + "=1&type=" + SECRET);

        for (int request = 1; request <= 6; request++) {
            assertThat(wordsOf("secret-" + request)).isNotEmpty();
        }
        assertThat(lines).noneMatch(line -> line.words().contains(SECRET));
    }

    /** A request's last line comes a moment after its answer. */
    private String wordsOf(String request) throws InterruptedException {
        while (true) {
            for (Line line : lines) {
                if (request.equals(line.requestId()) && line.words().contains(" /v1/")) {
                    return line.words();
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
