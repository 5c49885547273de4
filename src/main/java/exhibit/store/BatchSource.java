package exhibit.store;

/** Where the files of a batch come from. */
public enum BatchSource {
    ARCHIVE,
    FILES,
    REFERENCES
}
