package exhibit.http;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type stable name of the kind of problem, such as {@code urn:exhibit:problem:encrypted}
 * @param title the kind in words
 * @param status the HTTP status again
 * @param detail what the sender can do about it; never a path of the server or words of a document
 * @param instance names the request as the service's log does; {@code null} for what went wrong after its answer
 */
public record Problem(String type, String title, int status, String detail, String instance) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a kind. */
    static Problem of(Kind kind, String detail) {
        return new Problem("urn:exhibit:problem:" + kind.slug, kind.title, kind.status, detail, null);
    }

    /** The same as what the current request ends with. */
    Problem ofThisRequest() {
        String request = RequestIds.current();
        return new Problem(type, title, status, detail, request == null ? null : "urn:exhibit:request:" + request);
    }

    /** The kinds of problem that senders can tell apart. */
    enum Kind {
        BAD_REQUEST(400, "bad-request", "The request is malformed"),
        UNAUTHENTICATED(401, "unauthenticated", "The service does not know who calls"),
        FORBIDDEN(403, "forbidden", "The caller may not do that"),
        NOT_FOUND(404, "not-found", "There is no such thing"),
        METHOD_NOT_ALLOWED(405, "method-not-allowed", "The address does not do that"),
        NOT_ACCEPTABLE(406, "not-acceptable", "There is no answer in that format"),
        TOO_LARGE(413, "too-large", "Too large"),
        UNSUPPORTED(415, "unsupported", "The format cannot be read"),
        ENCRYPTED(422, "encrypted", "The document is encrypted"),
        CORRUPT(422, "corrupt", "The document is damaged"),
        EMPTY(422, "empty", "The document holds no words"),
        KEY_UNDER_WAY(409, "key-under-way", "A request with this key is under way"),
        UNDER_WAY(409, "under-way", "It is under way"),
        STALE(409, "stale", "Somebody else decided meanwhile"),
        CANCELLED(409, "cancelled", "It was cancelled"),
        GONE(410, "gone", "It is forgotten"),
        KEY_REUSED(422, "key-reused", "The key was used for another request"),
        UNFIT(422, "unfit", "The record does not fit its document"),
        REVISION_MISSING(428, "revision-missing", "The request does not say what it knows of"),
        BUSY(429, "busy", "Too many documents at once"),
        INTERNAL(500, "internal", "The service failed"),
        GAVE_UP(500, "gave-up", "The service gave up"),
        NOT_A_FILE(422, "not-a-file", "The member is no file"),
        PARSER_CRASHED(503, "parser-crashed", "The parser crashed on the document"),
        OUT_OF_TIME(504, "out-of-time", "The document took too long"),
        OTHER(0, "other", "The request was refused");

        private final int status;
        private final String slug;
        private final String title;

        Kind(int status, String slug, String title) {
            this.status = status;
            this.slug = slug;
            this.title = title;
        }

        int status() {
            return status;
        }

        String slug() {
            return slug;
        }

        String title() {
            return title;
        }
    }
}
