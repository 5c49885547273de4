package exhibit.training;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.util.Span;

/** Exact-span counts by type; {@code either} counts companies and organisations as one type. Used by one thread. */
final class NameScore {
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(Span[] gold, Span[] found) {
        for (Span span : gold) {
            count(span, 0);
            boolean hit = Arrays.asList(found).contains(span);
            boolean either = hit || Arrays.stream(found).anyMatch(other -> same(span, other));
            if (hit) {
                counts.get(span.getType())[2]++;
            }
            if (either && isBody(span)) {
                counts.get("company+organisation")[2]++;
            }
        }
        for (Span span : found) {
            count(span, 1);
        }
    }

    private void count(Span span, int column) {
        counts.computeIfAbsent(span.getType(), type -> new int[3])[column]++;
        if (isBody(span)) {
            counts.computeIfAbsent("company+organisation", type -> new int[3])[column]++;
        }
    }

    private static boolean same(Span gold, Span found) {
        return isBody(gold) && isBody(found) && gold.getStart() == found.getStart() && gold.getEnd() == found.getEnd();
    }

    private static boolean isBody(Span span) {
        return span.getType().equals("company") || span.getType().equals("organisation");
    }

    void print(String title, PrintStream out) {
        counts.forEach((type, count) -> {
            double precision = count[2] / Math.max(1.0, count[1]);
            double recall = count[2] / Math.max(1.0, count[0]);
            double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
            out.printf(
                    Locale.ROOT, "%s\t%s\tP %.3f R %.3f F1 %.3f of %d%n", title, type, precision, recall, f1, count[0]);
        });
    }
}
