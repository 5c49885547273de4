package exhibit.client;

/**
 * Many documents that were sent together.
 *
 * @param id names it
 * @param state {@code QUEUED}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CANCELLED}
 * @param filename the sender's name for the archive
 * @param counts of its files by their state
 * @param problem why the archive cannot be read, or not to its end; {@code null} unless it is so
 */
public record Batch(String id, String state, String filename, Counts counts, Problem problem) {
    /** How many files are in which state. */
    public record Counts(int files, int queued, int running, int done, int failed, int cancelled) {}

    /** Whether every file has an outcome, or the batch failed or was cancelled. */
    public boolean isOver() {
        return state.equals("DONE") || state.equals("FAILED") || state.equals("CANCELLED");
    }
}
