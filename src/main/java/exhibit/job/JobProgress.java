package exhibit.job;

import exhibit.Progress;

/**
 * What is being done for a job.
 *
 * @param step {@code queued}, {@code read}, {@code segment}, {@code mention}, {@code entity}, {@code evidence}, {@code attachments}
 * @param done units of the step that are done, or {@code null} where they are not counted
 * @param of all of them, or {@code null}
 * @param unit {@code page}, {@code sentence} or {@code attachment}, or {@code null}
 */
public record JobProgress(String step, Integer done, Integer of, String unit) {
    static JobProgress of(String step, Progress.Portion portion) {
        return portion.unit() == null
                ? new JobProgress(step, null, null, null)
                : new JobProgress(step, portion.done(), portion.of(), portion.unit());
    }
}
