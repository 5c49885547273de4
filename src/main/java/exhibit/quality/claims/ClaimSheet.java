package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.quality.Interval;
import exhibit.quality.Resampling;
import exhibit.quality.claims.ClaimReport.Figure;
import exhibit.quality.claims.ClaimReport.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The counts of all cases: all together, by file, by type, by assertion and by construction. A claim counts under its first
 * type and assertion, its record with it; a spurious record under its own. Used by one thread.
 */
final class ClaimSheet {
    /** By what a row is chosen, in the order of the table. */
    enum Group {
        ALL,
        FILE,
        TYPE,
        ASSERTION,
        CONSTRUCTION
    }

    private static final Map<String, ToDoubleFunction<Counts>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("recordRecall", Counts::recordRecall);
        FIGURES.put("recordPrecision", Counts::recordPrecision);
        FIGURES.put("exact", Counts::exact);
        FIGURES.put("slotPrecision", Counts::slotPrecision);
        FIGURES.put("slotRecall", Counts::slotRecall);
        FIGURES.put("slotF1", Counts::slotF1);
    }

    /** A row's counts by the number of the case, where there are any. */
    private static final class Row {
        private final Map<Integer, Counts> cases = new TreeMap<>();

        Counts in(int number) {
            return cases.computeIfAbsent(number, unseen -> new Counts());
        }

        Counts total(int[] times) {
            Counts total = new Counts();
            cases.forEach((number, counts) -> total.add(counts, times[number]));
            return total;
        }
    }

    private final Map<Group, Map<String, Row>> groups = new TreeMap<>();
    private int cases;

    ClaimSheet() {
        Arrays.stream(Group.values()).forEach(group -> groups.put(group, new LinkedHashMap<>()));
        Arrays.stream(EvidenceType.values()).forEach(type -> row(Group.TYPE, type.name()));
        Arrays.stream(Assertion.values()).forEach(assertion -> row(Group.ASSERTION, assertion.name()));
    }

    private Row row(Group group, String name) {
        return groups.get(group).computeIfAbsent(name, unseen -> new Row());
    }

    void add(Pairing pairing) {
        ClaimCase about = pairing.about();
        Counts whole = new Counts();
        for (Counted counted : Counted.of(pairing)) {
            whole.add(counted.counts(), 1);
            row(Group.TYPE, counted.type().name()).in(cases).add(counted.counts(), 1);
            row(Group.ASSERTION, counted.assertion().name()).in(cases).add(counted.counts(), 1);
        }
        if (about.claims().isEmpty()) {
            whole.add(Count.NEGATIVES, 1);
            whole.add(Count.NEGATIVES_KEPT, pairing.spurious().isEmpty());
        }
        row(Group.ALL, "ALL").in(cases).add(whole, 1);
        row(Group.FILE, about.file()).in(cases).add(whole, 1);
        if (!about.construction().isEmpty()) {
            row(Group.CONSTRUCTION, about.construction()).in(cases).add(whole, 1);
        }
        cases++;
    }

    /** Cases counted. */
    int cases() {
        return cases;
    }

    /** The rows that have something to count, in the order of the table. */
    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        groups.forEach((group, rows) -> rows.forEach((name, row) -> {
            if (!row.cases.isEmpty()) {
                scores.add(score(group, name, row));
            }
        }));
        return scores;
    }

    private Score score(Group group, String name, Row row) {
        List<ToDoubleFunction<Counts>> figures = List.copyOf(FIGURES.values());
        double[][] drawn = new double[figures.size()][Resampling.ROUNDS];
        Resampling.draw(cases, Resampling.ROUNDS, Resampling.SEED, (times, round) -> {
            Counts total = row.total(times);
            for (int index = 0; index < figures.size(); index++) {
                drawn[index][round] = figures.get(index).applyAsDouble(total);
            }
        });
        int[] once = new int[cases];
        Arrays.fill(once, 1);
        Counts counts = row.total(once);
        Map<String, Figure> values = new LinkedHashMap<>();
        int index = 0;
        for (String figure : FIGURES.keySet()) {
            values.put(figure, new Figure(figures.get(index).applyAsDouble(counts), Interval.middle(drawn[index])));
            index++;
        }
        return new Score(group, name, counts.numbers(), values);
    }
}
