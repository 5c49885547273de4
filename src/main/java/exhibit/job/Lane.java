package exhibit.job;

/** Who waits in front of whom. */
enum Lane {
    /** Single documents and texts, for which somebody waits. */
    SINGLE,
    /** Files of a batch. */
    BULK
}
