package exhibit.job;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.jboss.logging.MDC;

/**
 * Which request asked for some work: its id in the log and its trace, carried to the thread that works.
 *
 * @param requestId {@code null} for work that no request waits for, such as what an earlier process left open
 * @param trace what spans of the work hang below
 */
public record Cause(String requestId, Context trace) {
    /** The name of a request's id in log lines. */
    public static final String REQUEST_ID = "requestId";

    /** The request that the calling thread works for. */
    static Cause now() {
        return new Cause((String) MDC.get(REQUEST_ID), Context.current());
    }

    /** Does the work on the calling thread, in the request's name. */
    @SuppressWarnings("try") // spans find the scope by themselves
    <T, E extends Exception> T call(Action<T, E> work) throws E {
        try (Scope within = trace.makeCurrent()) {
            if (requestId != null) {
                MDC.put(REQUEST_ID, requestId);
            }
            return work.run();
        } finally {
            MDC.remove(REQUEST_ID);
        }
    }

    /** Work that may fail in one way. */
    @FunctionalInterface
    interface Action<T, E extends Exception> {
        T run() throws E;
    }
}
