package exhibit.client;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type stable name of the kind of problem, such as {@code urn:exhibit:problem:encrypted}
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what the sender can do about it
 * @param instance names the request in the service's log; {@code null} where it went wrong after its answer
 */
public record Problem(String type, String title, int status, String detail, String instance) {}
