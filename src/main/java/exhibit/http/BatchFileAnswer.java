package exhibit.http;

import exhibit.JobState;
import exhibit.store.BatchFile;

/**
 * One file of a batch and what became of it.
 *
 * @param position from 0, in the order of the archive or the form
 * @param name with its folders
 * @param sizeBytes unpacked, or {@code null} where the archive does not say
 * @param state how far it is
 * @param document id of the document, once its bytes were seen, or {@code null}
 * @param tries how often it was begun
 * @param problem why it failed, or {@code null}
 * @param result address of the answer, or {@code null}
 */
public record BatchFileAnswer(
        int position,
        String name,
        Long sizeBytes,
        JobState state,
        String document,
        int tries,
        Problem problem,
        String result) {
    static BatchFileAnswer of(BatchFile file) {
        return new BatchFileAnswer(
                file.position(),
                file.name(),
                file.sizeBytes(),
                file.state(),
                file.document(),
                file.tries(),
                JobAnswer.problem(file.failure()),
                file.state() == JobState.DONE && file.document() != null ? "/v1/documents/" + file.document() : null);
    }
}
