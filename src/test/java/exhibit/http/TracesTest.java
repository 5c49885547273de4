package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A trace leads from a request to each step of its work, with counts and without words. */
@QuarkusTest
@TestProfile(NarrowService.class)
@Timeout(60)
class TracesTest {
    private static final String SECRET = "Zyxwerk";
    private static final String TRACE = UUID.randomUUID().toString().replace("-", "");

    @Inject
    SeenSpans seen;

    @Test
    void everyStepHangsBelowItsRequest() throws Exception {
        given().contentType("text/plain")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(SECRET + " AG sold pumps to Iraq. " + UUID.randomUUID())
                .post("/v1/documents?filename=" + SECRET)
                .then()
                .statusCode(201);

        SpanData request = span("POST /v1/documents");
        SpanData document = span("document");
        assertThat(document.getParentSpanId()).isEqualTo(request.getSpanId());
        for (String step : List.of("read", "segment", "mention", "entity", "evidence", "store")) {
            assertThat(span(step).getParentSpanId()).as(step).isEqualTo(document.getSpanId());
        }
        assertThat(span("evidence").getAttributes().get(AttributeKey.longKey("exhibit.records")))
                .isEqualTo(1);
        assertThat(trace()).noneMatch(span -> span.getAttributes().toString().contains(SECRET));
    }

    private List<SpanData> trace() {
        return seen.all().stream()
                .filter(span -> span.getTraceId().equals(TRACE))
                .toList();
    }

    /** The request's own span ends a moment after its answer. */
    private SpanData span(String name) throws InterruptedException {
        while (true) {
            for (SpanData span : trace()) {
                if (span.getName().equals(name)) {
                    return span;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
