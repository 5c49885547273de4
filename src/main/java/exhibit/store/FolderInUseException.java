package exhibit.store;

import java.nio.file.Path;

/** Another service runs on the data folder; two would spoil it for each other. */
public class FolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder, Throwable cause) {
        super(
                "The data folder " + folder + " is in use by another running Exhibit."
                        + " Stop that one, or choose another folder with EXHIBIT_DATA_DIR.",
                cause);
    }
}
