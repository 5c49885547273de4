package exhibit.http;

import exhibit.Failure;
import exhibit.JobState;
import exhibit.job.Job;
import exhibit.job.JobProgress;

/**
 * A job as it is now.
 *
 * @param id names it in addresses
 * @param state how far it is
 * @param document id of the document that comes, or came, of it
 * @param filename the sender's name for it
 * @param tier what finds the names
 * @param progress what is being done; {@code null} unless it is running
 * @param seconds since it was begun, up to now or its end; {@code null} before that
 * @param tries how often it was begun
 * @param createdAt ISO 8601, UTC; so are the others
 * @param startedAt {@code null} before it is begun
 * @param endedAt {@code null} while it is open
 * @param problem why it failed; {@code null} unless it did
 * @param result address of the answer; {@code null} until there is one
 */
public record JobAnswer(
        String id,
        JobState state,
        String document,
        String filename,
        String tier,
        JobProgress progress,
        Double seconds,
        int tries,
        String createdAt,
        String startedAt,
        String endedAt,
        Problem problem,
        String result) {
    static JobAnswer of(Job job) {
        return new JobAnswer(
                job.id(),
                job.state(),
                job.document(),
                job.filename(),
                job.tier().wireName(),
                job.progress(),
                job.seconds(),
                job.tries(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                problem(job.failure()),
                job.state() == JobState.DONE ? "/v1/documents/" + job.document() : null);
    }

    static Problem problem(Failure failure) {
        return failure == null ? null : Problems.of(failure);
    }

    /** The same as long as nothing changed that a watcher would want to see; the clock alone is no change. */
    String version() {
        return state + "-" + tries + (progress == null ? "" : "-" + progress.step() + "-" + progress.done());
    }
}
