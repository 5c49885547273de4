package exhibit.quality.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tallies of all sentences by source and row; sentences that have nothing to count in a row take no room. Used by one thread. */
final class ScoreSheet {
    /** The source that stands for all of them; comes last. */
    static final String ALL = "ALL";

    private final Map<String, Map<String, Row>> sources = new TreeMap<>((left, right) ->
            left.equals(right) ? 0 : left.equals(ALL) ? 1 : right.equals(ALL) ? -1 : left.compareTo(right));
    private int sentences;

    /** The counts of one row: where there are any, the sentence's number and its tally. */
    static final class Row {
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Tally> tallies = new ArrayList<>();

        /** The sum over all sentences. */
        Tally total() {
            return tallies.stream().reduce(Tally.NONE, Tally::plus);
        }

        /**
         * The sum where sentence {@code i} counts {@code times[i]} times.
         *
         * @param times one for each sentence of the sheet
         */
        Tally total(int[] times) {
            int[] sums = new int[6]; // a thousand rounds of every row: no objects
            for (int index = 0; index < numbers.size(); index++) {
                int weight = times[numbers.get(index)];
                Tally tally = tallies.get(index);
                sums[0] += weight * tally.wanted();
                sums[1] += weight * tally.found();
                sums[2] += weight * tally.right();
                sums[3] += weight * tally.touched();
                sums[4] += weight * tally.foundLoosely();
                sums[5] += weight * tally.rightLoosely();
            }
            return new Tally(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
        }

        private void add(int number, Tally tally) {
            numbers.add(number);
            tallies.add(tally);
        }
    }

    void add(String source, Map<String, Tally> rows) {
        rows.forEach((name, tally) -> {
            for (String key : List.of(source, ALL)) {
                Row row = sources.computeIfAbsent(key, unseen -> new TreeMap<>())
                        .computeIfAbsent(name, unseen -> new Row());
                if (!tally.equals(Tally.NONE)) {
                    row.add(sentences, tally);
                }
            }
        });
        sentences++;
    }

    /** Sentences counted, those without any row included. */
    int sentences() {
        return sentences;
    }

    /** Sources in order of their names, {@link #ALL} last. */
    List<String> sources() {
        return List.copyOf(sources.keySet());
    }

    /** The rows of a source by name. */
    Map<String, Row> rows(String source) {
        return sources.get(source);
    }
}
