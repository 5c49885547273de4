package exhibit.client;

/**
 * Work on one document that goes on without its request.
 *
 * @param id names it
 * @param state {@code QUEUED}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CANCELLED}
 * @param document id of the document that comes of it: the sha256 of its bytes
 * @param filename the sender's name for it
 * @param progress what is being done; {@code null} unless it is running
 * @param seconds since it was begun; {@code null} before that
 * @param tries how often it was begun
 * @param problem why it failed; {@code null} unless it did
 * @param result address of the answer; {@code null} until there is one
 */
public record Job(
        String id,
        String state,
        String document,
        String filename,
        Progress progress,
        Double seconds,
        int tries,
        Problem problem,
        String result) {
    /** So many of so many units of a step; the numbers are {@code null} where they are not counted. */
    public record Progress(String step, Integer done, Integer of, String unit) {}

    /** Whether it is done, failed or cancelled. */
    public boolean isOver() {
        return state.equals("DONE") || state.equals("FAILED") || state.equals("CANCELLED");
    }
}
