package exhibit;

/**
 * Why work on a document ended without an answer.
 *
 * @param kind what went wrong
 * @param detail what whoever sent it can do about it; never a path of the server or words of the document
 */
public record Failure(Kind kind, String detail) {
    /** What can go wrong: the reasons of a {@link DocumentException}, and the service's own troubles. */
    public enum Kind {
        TOO_LARGE,
        UNSUPPORTED,
        ENCRYPTED,
        CORRUPT,
        EMPTY,
        PARSER_CRASHED,
        OUT_OF_TIME,
        /** The service died or failed each time it worked on this. */
        GAVE_UP,
        /** The fault is the service's own. */
        INTERNAL,
        /** A member of an archive that is no file to read, such as a link. */
        NOT_A_FILE,
        /** No document with the id that a reference gives is kept. */
        NOT_FOUND
    }

    public static Failure of(DocumentException e) {
        return new Failure(Kind.valueOf(e.reason().name()), e.getMessage());
    }

    /** Whether another try may go better. */
    public boolean mayPass() {
        return kind == Kind.PARSER_CRASHED || kind == Kind.INTERNAL;
    }
}
