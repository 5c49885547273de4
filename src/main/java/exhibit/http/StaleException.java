package exhibit.http;

import exhibit.Finding;
import exhibit.store.Standing;

/** A decision on a record that others decided on meanwhile. */
class StaleException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final transient StaleProblem answer;

    /**
     * The problem with the record as it stands.
     *
     * @param revision decisions on it so far
     * @param current the record as it stands; {@code null} where it was withdrawn
     */
    record StaleProblem(String type, String title, int status, String detail, int revision, Finding current) {}

    StaleException(Standing now) {
        super(Problem.of(
                Problem.Kind.STALE,
                "The record has other decisions than those that If-Match knows of; current is how it stands."));
        Problem problem = problem();
        this.answer = new StaleProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                now.revision(),
                now.finding().orElse(null));
    }

    StaleProblem answer() {
        return answer;
    }
}
