package exhibit.store;

/**
 * One of the analyses of a document.
 *
 * @param number from 1, the oldest
 * @param analysedAt ISO 8601, UTC
 * @param records how many it found, co-mentions not counted, before anybody reviewed them
 * @param current whether it is the newest, which searches and answers are of
 */
public record AnalysisSummary(int number, String analysedAt, int records, boolean current) {}
