package exhibit.store;

/** Somebody else decided on the record meanwhile. */
public class StaleRevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Standing now;

    StaleRevisionException(Standing now) {
        super("another decision came first");
        this.now = now;
    }

    /** The record as it stands. */
    public Standing now() {
        return now;
    }
}
