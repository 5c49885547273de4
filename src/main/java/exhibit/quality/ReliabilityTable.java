package exhibit.quality;

import java.io.PrintStream;
import java.util.Locale;

/** Reliability as a person reads it: the error, then a line for each bin. */
public final class ReliabilityTable {
    private ReliabilityTable() {}

    /**
     * Prints one row.
     *
     * @param things what the confidences are of, such as {@code names}
     */
    public static void print(Reliability row, String things, PrintStream out) {
        out.println(
                String.format(Locale.ROOT, "%-14s ECE %.3f of %,d %s", row.row(), row.error(), row.number(), things));
        for (Reliability.Bin bin : row.bins()) {
            out.println(String.format(
                    Locale.ROOT,
                    "    %.1f-%.1f   %.3f   %.3f   (%,d)",
                    bin.from(),
                    bin.to(),
                    bin.confidence(),
                    bin.right(),
                    bin.number()));
        }
    }
}
