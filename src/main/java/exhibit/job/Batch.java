package exhibit.job;

import exhibit.store.BatchCounts;
import exhibit.store.KeptBatch;

/**
 * A batch as it is now.
 *
 * @param facts what is kept of it
 * @param counts of its files
 */
public record Batch(KeptBatch facts, BatchCounts counts) {}
