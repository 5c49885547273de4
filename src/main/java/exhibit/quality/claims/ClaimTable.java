package exhibit.quality.claims;

import exhibit.quality.ReliabilityTable;
import exhibit.quality.Resampling;
import exhibit.quality.claims.ClaimMistakes.Mistake;
import exhibit.quality.claims.ClaimReport.Figure;
import exhibit.quality.claims.ClaimReport.Score;
import exhibit.quality.claims.ClaimSheet.Group;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report of claims as a person reads it on a terminal. */
public final class ClaimTable {
    private static final String FORM = "%-24s %6s %8s  %-17s %-17s %-17s %-17s %-17s %-17s";

    private final ClaimReport report;
    private final PrintStream out;

    private ClaimTable(ClaimReport report, PrintStream out) {
        this.report = report;
        this.out = out;
    }

    public static void print(ClaimReport report, PrintStream out) {
        ClaimTable table = new ClaimTable(report, out);
        table.printScores();
        table.printMistakes();
        table.printCalibration();
    }

    private void printScores() {
        Map<Count, Integer> all = report.scores().get(0).counts();
        line(
                "%s tier: %,d cases, %,d claims, %,d records; figures with the middle 95 %% of %,d bootstrap rounds",
                report.tier(), report.cases(), all.get(Count.CLAIMS), all.get(Count.RETURNED), Resampling.ROUNDS);
        line("");
        line(FORM, "", "claims", "records", "record recall", "precision", "exact", "slot P", "slot R", "slot F1");
        Group group = Group.ALL;
        for (Score score : report.scores()) {
            boolean repeats = score.group() == Group.FILE && report.files().size() == 1;
            if (!repeats) {
                if (score.group() != group) {
                    group = score.group();
                    line("by %s", group.name().toLowerCase(Locale.ROOT));
                }
                printScore(score);
            }
        }
        line("");
        line(
                "Negatives %s, broken offsets %d. Right in paired records: assertion %s, date %s, by %s, quantity %s",
                share(all, Count.NEGATIVES_KEPT, Count.NEGATIVES),
                all.get(Count.BROKEN_OFFSETS),
                share(all, Count.ASSERTIONS_RIGHT, Count.ASSERTIONS),
                share(all, Count.DATES_RIGHT, Count.DATES),
                share(all, Count.SOURCES_RIGHT, Count.SOURCES),
                share(all, Count.QUANTITIES_RIGHT, Count.QUANTITIES));
    }

    private void printScore(Score score) {
        List<String> figures =
                score.figures().values().stream().map(ClaimTable::told).toList();
        String name = score.group() == Group.FILE ? fileName(score.row()) : score.row();
        line(
                FORM,
                name,
                score.counts().get(Count.CLAIMS),
                score.counts().get(Count.RETURNED),
                figures.get(0),
                figures.get(1),
                figures.get(2),
                figures.get(3),
                figures.get(4),
                figures.get(5));
    }

    private static String fileName(String file) {
        return Path.of(file).getFileName().toString();
    }

    private static String told(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%.3f [%.2f,%.2f]",
                figure.value(),
                figure.interval().low(),
                figure.interval().high());
    }

    private static String share(Map<Count, Integer> counts, Count right, Count asked) {
        return counts.get(right) + "/" + counts.get(asked);
    }

    private void printMistakes() {
        List<String> kinds = report.mistakes().entrySet().stream()
                .map(entry -> words(entry.getKey()) + " " + entry.getValue())
                .toList();
        line("");
        line("Mistakes: %s", kinds.isEmpty() ? "none" : String.join(", ", kinds));
        for (Mistake mistake : report.listed()) {
            line("%s  %s line %d", words(mistake.kind()), fileName(mistake.file()), mistake.line());
            line("    %s", mistake.text());
            if (!mistake.gold().isEmpty()) {
                line("    gold   %s", mistake.gold());
            }
            mistake.found().forEach(found -> line("    found  %s", found));
            mistake.differences().forEach(difference -> line("    \u2260      %s", difference));
        }
    }

    private static String words(ClaimMistakes.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void printCalibration() {
        line("");
        line("Confidence against truth: bins of equal width; mean confidence and share paired with a gold claim"
                + " (records)");
        ReliabilityTable.print(report.calibration(), "records", out);
    }

    private void line(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
