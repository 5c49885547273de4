package exhibit.access;

import java.util.Locale;

/** What somebody may do; each may also do what those before it may. */
public enum Role {
    /** Search, read and take away. */
    READER,
    /** Send documents, follow and stop the work on them. */
    SUBMITTER,
    /** Decide on records and entities. */
    REVIEWER,
    /** Erase documents, make and revoke keys, read the log of what was done. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The name on the wire and the command line. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
