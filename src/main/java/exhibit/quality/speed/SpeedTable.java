package exhibit.quality.speed;

import exhibit.quality.speed.SpeedReport.Names;
import exhibit.quality.speed.SpeedReport.Whole;
import java.io.PrintStream;
import java.util.Locale;

/** A report of speed as a person reads it on a terminal. */
public final class SpeedTable {
    private SpeedTable() {}

    public static void print(SpeedReport report, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s: %,d pages, %,d words; %d cores, %d analyses at once%n",
                report.file(),
                report.pages(),
                report.words(),
                report.cores(),
                report.concurrency());
        out.printf("%nFinding names%n");
        String form = "%-10s %8s %6s %8s %8s %10s %14s%n";
        out.printf(form, "tier", "threads", "runs", "p50 s", "p95 s", "words/s", "words/CPU s");
        for (Names row : report.names()) {
            out.printf(
                    form,
                    row.tier(),
                    row.threads(),
                    row.times().runs(),
                    seconds(row.times().p50()),
                    seconds(row.times().p95()),
                    whole(row.wordsPerSecond()),
                    whole(row.wordsPerCpuSecond()));
        }
        out.printf("%nThe whole analysis%n");
        out.printf(form, "tier", "clients", "runs", "p50 s", "p95 s", "words/s", "peak MiB");
        for (Whole row : report.whole()) {
            out.printf(
                    form,
                    row.tier(),
                    row.clients(),
                    row.times().runs(),
                    seconds(row.times().p50()),
                    seconds(row.times().p95()),
                    whole(row.wordsPerSecond()),
                    mib(row.peakMib()));
        }
        out.printf("%nPeak resident memory of the parser children together: %s MiB%n", mib(report.parsersPeakMib()));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String mib(Long value) {
        return value == null ? "-" : whole(value);
    }
}
