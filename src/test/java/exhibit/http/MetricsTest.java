package exhibit.http;

import static exhibit.http.Answers.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What whoever runs the service watches. */
@QuarkusTest
class MetricsTest {
    @Test
    void documentsAreCountedByTheirOutcome() {
        double analysed = value("exhibit_documents_total{outcome=\"analysed\"}");
        double known = value("exhibit_documents_total{outcome=\"known\"}");
        double corrupt = value("exhibit_documents_total{outcome=\"corrupt\"}");
        String words = "Ostbau AG sold pumps to Iraq. " + UUID.randomUUID();
        post("a.txt", words);
        post("a.txt", words);
        given().contentType("application/pdf")
                .body("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/v1/documents");

        assertThat(value("exhibit_documents_total{outcome=\"analysed\"}")).isEqualTo(analysed + 1);
        assertThat(value("exhibit_documents_total{outcome=\"known\"}")).isEqualTo(known + 1);
        assertThat(value("exhibit_documents_total{outcome=\"corrupt\"}")).isEqualTo(corrupt + 1);
    }

    @Test
    void everyStepTellsItsSeconds() {
        post("a.txt", "Ostbau AG sold pumps to Iraq. " + UUID.randomUUID());

        for (String step : new String[] {"read", "segment", "mention", "entity", "evidence", "store"}) {
            assertThat(value("exhibit_step_seconds_count{step=\"" + step + "\"}"))
                    .as(step)
                    .isPositive();
            assertThat(value("exhibit_step_seconds_sum{step=\"" + step + "\"}"))
                    .as(step)
                    .isPositive();
        }
    }

    @Test
    void theQueueTellsItsLength() {
        assertThat(value("exhibit_queue_waiting{lane=\"single\"}")).isZero();
        assertThat(value("exhibit_queue_running")).isZero();
        assertThat(metrics())
                .contains("# TYPE exhibit_queue_waiting gauge")
                .contains("exhibit_queue_oldest_seconds{lane=\"bulk\"}")
                .contains("exhibit_parser_deaths_total")
                .contains("exhibit_step_seconds_bucket{step=\"store\",le=\"0.05\"}");
    }

    @Test
    void theBoardShowsWhatThereIs() throws Exception {
        post("a.txt", "Ostbau AG sold pumps to Iraq. " + UUID.randomUUID());
        Matcher shown = Pattern.compile("\\b(exhibit|jvm)_[a-z_]+")
                .matcher(Files.readString(Path.of("deploy/grafana/exhibit.json")));

        assertThat(shown.results().map(MatchResult::group).distinct())
                .hasSizeGreaterThan(6)
                .allSatisfy(metric -> assertThat(metrics()).containsPattern("(?m)^" + metric + "[ {]"));
    }

    @Test
    void healthTellsWhenTheServiceIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }

    private static double value(String name) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)(?: # .*)?$")
                .matcher(metrics());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
