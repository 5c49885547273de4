package exhibit.job.archive;

import exhibit.Failure;

/** An archive that cannot be read, as a whole or from some member on. */
public class ArchiveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    ArchiveException(Failure.Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.failure = new Failure(kind, detail);
    }

    public Failure failure() {
        return failure;
    }
}
