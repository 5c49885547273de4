package exhibit.quality.names;

import exhibit.quality.Interval;
import exhibit.quality.ReliabilityTable;
import exhibit.quality.Resampling;
import exhibit.quality.names.Mistakes.Mistake;
import exhibit.quality.names.RecognitionReport.Score;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A report of recognition as a person reads it on a terminal. */
public final class RecognitionTable {
    private static final int LONGEST_WORDS = 60;

    private final RecognitionReport report;
    private final PrintStream out;

    private RecognitionTable(RecognitionReport report, PrintStream out) {
        this.report = report;
        this.out = out;
    }

    public static void print(RecognitionReport report, PrintStream out) {
        RecognitionTable table = new RecognitionTable(report, out);
        table.printHead();
        table.printScores();
        table.printConfusion();
        table.printMistakes();
        table.printCalibration();
    }

    private void printHead() {
        line(
                "%s tier: %,d sentences in %,d documents, %,d words; names found at %,.0f words a second (%.1f s)%s",
                report.tier(),
                report.sentences(),
                report.documents(),
                report.words(),
                report.wordsPerSecond(),
                report.recognitionSeconds(),
                report.outermost() ? "; outermost mentions only" : "");
    }

    private void printScores() {
        line("%nSpans: exact, with the middle 95 %% of %,d bootstrap rounds, and overlap", Resampling.ROUNDS);
        String form = "%-24s %-14s %7s %7s  %-19s %-19s %-19s %6s %6s %6s";
        line(form, "source", "type", "marked", "found", "P", "R", "F1", "over P", "R", "F1");
        long sources = report.scores().stream().map(Score::source).distinct().count();
        for (Score score : report.scores()) {
            boolean repeats = sources == 2 && !score.source().equals(ScoreSheet.ALL); // one source is all
            if (!repeats && score.counts().wanted() + score.counts().found() > 0) {
                line(
                        form,
                        score.source(),
                        score.row(),
                        score.counts().wanted(),
                        score.counts().found(),
                        withInterval(score.exact().precision(), score.exact().precisionInterval()),
                        withInterval(score.exact().recall(), score.exact().recallInterval()),
                        withInterval(score.exact().f1(), score.exact().f1Interval()),
                        figure(score.overlap().precision()),
                        figure(score.overlap().recall()),
                        figure(score.overlap().f1()));
            }
        }
    }

    private static String withInterval(double value, Interval interval) {
        return figure(value) + " [" + figure(interval.low()) + "," + figure(interval.high()) + "]";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void printConfusion() {
        TreeSet<String> found = new TreeSet<>();
        report.confusion().values().forEach(row -> found.addAll(row.keySet()));
        line("%nMarked (down) taken for (across)");
        List<String> head = new ArrayList<>(found);
        printRow("", head);
        report.confusion().forEach((mark, row) -> printRow(mark, cells(head, row)));
    }

    private static List<String> cells(List<String> head, Map<String, Integer> row) {
        return head.stream().map(type -> row.getOrDefault(type, 0).toString()).toList();
    }

    private void printRow(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %12s", cell)));
        out.println(line);
    }

    private void printMistakes() {
        List<String> kinds = report.mistakes().entrySet().stream()
                .map(entry -> words(entry.getKey()) + " " + entry.getValue())
                .toList();
        line("%nMistakes: %s", kinds.isEmpty() ? "none" : String.join(", ", kinds));
        for (Mistakes.Often often : report.frequent()) {
            Mistake mistake = often.mistake();
            line("%5d  %-14s %s", often.times(), words(mistake.kind()), told(mistake));
        }
    }

    private static String words(Mistakes.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String told(Mistake mistake) {
        String marked = mistake.mark() + " \u201c" + brief(mistake.words()) + "\u201d";
        String found = mistake.type() + " \u201c" + brief(mistake.found()) + "\u201d";
        return switch (mistake.kind()) {
            case MISSED -> marked;
            case SPURIOUS -> found;
            case WRONG_TYPE, WRONG_BOUNDARY -> marked + " found as " + found;
        };
    }

    private static String brief(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "\u2026" : words;
    }

    private void printCalibration() {
        line("%nConfidence against truth: bins of equal width; mean confidence and share right (names)");
        report.calibration().forEach(row -> ReliabilityTable.print(row, "names", out));
    }

    private void line(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
