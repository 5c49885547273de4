package exhibit.export;

import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes findings in one format, one after the other, so that any number of them fits. */
interface FindingWriter {
    /**
     * Writes a whole file; an exception leaves it cut off.
     *
     * @param findings taken one by one, each only once the one before is written
     * @param out is flushed, and left open
     */
    void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException;
}
