package exhibit.lexicon;

/** A file of an operator's watch lists cannot be used; the message says which, where and why. */
public final class ListFileException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    ListFileException(String message, Throwable cause) {
        super(message, cause);
    }

    ListFileException(String message) {
        super(message);
    }
}
