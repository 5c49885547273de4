package exhibit.job;

import exhibit.Tier;
import exhibit.Upload;
import exhibit.analysis.StepTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What is told of each step of the work: its seconds as a histogram, and a span with how much it made. Counts and names of steps only,
 * never words of a document. Thread-safe.
 */
@Singleton
final class StepRecord implements StepTimer {
    private static final Duration[] BUCKETS = Stream.of(
                    5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 120_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final Tracer tracer;

    @Inject
    StepRecord(MeterRegistry meters, Tracer tracer) {
        this.meters = meters;
        this.tracer = tracer;
    }

    @Override
    public void step(String name, Duration took, String unit, int count) {
        Timer.builder("exhibit.step")
                .tag("step", name)
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(took);
        Instant end = Instant.now();
        tracer.spanBuilder(name)
                .setStartTimestamp(end.minus(took))
                .setAttribute("exhibit." + unit, count)
                .startSpan()
                .end(end);
    }

    /** Work on one document, its attachments' included: a span that its steps hang below. */
    @SuppressWarnings("try") // steps find the scope by themselves
    <E extends Exception> void document(Upload upload, Tier tier, Action<E> work) throws E {
        Span span = tracer.spanBuilder("document")
                .setAttribute("exhibit.document", upload.sha256())
                .setAttribute("exhibit.bytes", upload.sizeBytes())
                .setAttribute("exhibit.tier", tier.wireName())
                .startSpan();
        try (Scope within = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }

    /** Work that may fail in one way. */
    @FunctionalInterface
    interface Action<E extends Exception> {
        void run() throws E;
    }
}
