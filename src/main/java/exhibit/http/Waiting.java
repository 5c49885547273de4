package exhibit.http;

import exhibit.JobState;
import exhibit.job.JobIds;
import exhibit.job.JobSettings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Requests that wait for work, none of them holding a thread meanwhile. */
@Singleton
class Waiting {
    private static final int LONGEST = 60;
    /** How often a listener is told of progress at most. */
    private static final Duration PACE = Duration.ofMillis(250);

    private final JobSettings settings;

    @Inject
    Waiting(JobSettings settings) {
        this.settings = settings;
    }

    /** The answer once something is over, or after so many seconds as the request says; at once where it says none. */
    <T> Uni<T> until(Supplier<CompletionStage<Void>> over, String seconds, Supplier<T> answer) {
        Duration wait = seconds(seconds);
        if (wait.isZero()) {
            return Uni.createFrom().item(answer);
        }
        return Uni.createFrom()
                .completionStage(over)
                .ifNoItem()
                .after(wait)
                .recoverWithItem(() -> null)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(done -> answer.get());
    }

    /** An event for each change, the first at once unless the listener has seen it, until the last. */
    <T> Multi<OutboundSseEvent> changes(
            Supplier<T> now, Function<T, String> version, Predicate<T> isLast, String seen, Sse sse) {
        AtomicReference<String> told = new AtomicReference<>(seen);
        AtomicBoolean over = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(PACE)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> now.get())
                .select()
                .first(answer -> !over.getAndSet(isLast.test(answer))) // the last one included
                .select()
                .where(answer -> !version.apply(answer).equals(told.getAndSet(version.apply(answer))))
                .map(answer -> sse.newEventBuilder()
                        .id(version.apply(answer))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(answer)
                        .build());
    }

    /** Something that was never there, or is not any more. */
    ProblemException unknown(String id, String what) {
        boolean wasThere = JobIds.madeAt(id)
                .filter(made -> made.isBefore(Instant.now().minus(settings.remember())))
                .isPresent();
        return wasThere
                ? new ProblemException(Problem.of(
                        Problem.Kind.GONE,
                        "The " + what + " ended more than "
                                + settings.remember().toDays() + " days ago and is forgotten; its documents are kept."))
                : ProblemException.notFound("No " + what + " with this id is known here.");
    }

    /** The state of a request's parameter; {@code null} where it names none. */
    static JobState state(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(JobState.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.badRequest("state is one of QUEUED, RUNNING, DONE, FAILED, CANCELLED."));
    }

    private static Duration seconds(String wait) {
        if (wait == null) {
            return Duration.ZERO;
        }
        try {
            int seconds = Integer.parseInt(wait);
            if (seconds >= 0 && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemException.badRequest("wait is a number of seconds from 0 to " + LONGEST + ".");
    }
}
