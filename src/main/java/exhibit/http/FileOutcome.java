package exhibit.http;

import exhibit.AnalysisResult;

/**
 * What became of one of several files.
 *
 * @param filename the sender's name for it
 * @param status as it would have been for the file alone
 * @param result the answer, or {@code null} where there is none yet, or a problem
 * @param problem what went wrong, or {@code null}
 * @param job address of the job that goes on where the answer took too long, or {@code null}
 */
public record FileOutcome(String filename, int status, AnalysisResult result, Problem problem, String job) {}
