package exhibit.review;

/** A person's claim that does not fit its document; the message says which field and why. */
public class ClaimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimException(String field, String trouble) {
        super(field + " " + trouble);
    }
}
