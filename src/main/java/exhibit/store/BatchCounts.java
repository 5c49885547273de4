package exhibit.store;

/**
 * How many files of a batch are in which state.
 *
 * @param files all that are known so far
 */
public record BatchCounts(int files, int queued, int running, int done, int failed, int cancelled) {}
