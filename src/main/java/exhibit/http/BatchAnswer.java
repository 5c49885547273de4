package exhibit.http;

import exhibit.JobState;
import exhibit.job.Batch;
import exhibit.store.BatchCounts;
import exhibit.store.BatchSource;
import exhibit.store.KeptBatch;

/**
 * A batch as it is now.
 *
 * @param id names it in addresses
 * @param state {@code DONE} once every file has an outcome, whichever
 * @param source {@code ARCHIVE}, {@code FILES} or {@code REFERENCES}
 * @param filename the sender's name for the archive; for others what they are
 * @param tier what finds the names
 * @param counts of its files
 * @param createdAt ISO 8601, UTC; so are the others
 * @param startedAt {@code null} before it is begun
 * @param endedAt {@code null} while it is open
 * @param problem why the archive cannot be read, or not to its end, or {@code null}
 * @param files address of its files
 * @param report address of its outcomes as CSV
 */
public record BatchAnswer(
        String id,
        JobState state,
        BatchSource source,
        String filename,
        String tier,
        BatchCounts counts,
        String createdAt,
        String startedAt,
        String endedAt,
        Problem problem,
        String files,
        String report) {
    static final String BATCHES = "/v1/batches/";

    static BatchAnswer of(Batch batch) {
        KeptBatch facts = batch.facts();
        return new BatchAnswer(
                facts.id(),
                facts.state(),
                facts.source(),
                facts.filename(),
                facts.tier().wireName(),
                batch.counts(),
                facts.createdAt(),
                facts.startedAt(),
                facts.endedAt(),
                JobAnswer.problem(facts.failure()),
                BATCHES + facts.id() + "/files",
                BATCHES + facts.id() + "/report");
    }

    /** The same as long as nothing changed that a watcher would want to see. */
    String version() {
        return state + "-" + counts.files() + "-" + counts.done() + "-" + counts.failed() + "-" + counts.cancelled();
    }
}
