package exhibit.client;

/** The service refused a request, could not do it, or could not be reached in all tries. */
public final class ExhibitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ExhibitException(Problem problem) {
        super(problem.title() + ": " + problem.detail());
        this.problem = problem;
    }

    ExhibitException(String message, Throwable cause) {
        super(message, cause);
        this.problem = null;
    }

    /** What the service says is wrong; {@code null} where it said nothing. */
    public Problem problem() {
        return problem;
    }
}
