package exhibit;

import static java.util.Objects.requireNonNull;

/** A document that cannot be answered, with what its sender can do about it. Never carries the document's text. */
public class DocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; each has one HTTP status. */
    public enum Reason {
        TOO_LARGE,
        UNSUPPORTED,
        ENCRYPTED,
        CORRUPT,
        EMPTY,
        PARSER_CRASHED,
        OUT_OF_TIME
    }

    private final Reason reason;

    /**
     * @param detail for the sender, a full sentence without paths of the server
     */
    public DocumentException(Reason reason, String detail) {
        super(detail);
        this.reason = requireNonNull(reason, "reason");
    }

    public DocumentException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
