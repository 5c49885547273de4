package exhibit.job;

import java.time.Duration;

/** Too much is under way already; nothing was done. */
public class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    BusyException(Duration retryAfter) {
        super("As many documents as this service takes at once are waiting. Send it again later.");
        this.retryAfter = retryAfter;
    }

    /** When to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
