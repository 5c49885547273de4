package exhibit.reading.pdf;

import exhibit.reading.layout.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in one document: the size of its running text, the distance of its lines, its words. */
final class Typography {
    private final Map<Integer, Map<Integer, Integer>> leadings = new HashMap<>();
    private final Map<Integer, Integer> letters = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final float bodySize;

    Typography(List<List<Line>> pages) {
        for (List<Line> lines : pages) {
            Line before = null;
            for (Line line : lines) {
                letters.merge(bucket(line.size()), line.text().length(), Integer::sum);
                vocabulary.addLine(line.text());
                if (before != null) {
                    measure(before, line);
                }
                before = line;
            }
        }
        bodySize = bodySize(letters) / 2f;
    }

    /** The largest size that much is set in: where notes outweigh the text, what is most is not the text. */
    private static int bodySize(Map<Integer, Integer> letters) {
        int most = letters.values().stream().max(Integer::compare).orElse(0);
        return letters.entrySet().stream()
                .filter(size -> size.getValue() * 3 >= most)
                .map(Map.Entry::getKey)
                .max(Integer::compare)
                .orElse(bucket(10));
    }

    private void measure(Line before, Line line) {
        float leading = line.y() - before.y();
        if (leading > 0.5f * line.size()
                && leading < 3 * line.size()
                && Math.abs(line.size() - before.size()) < 0.5f
                && line.overlaps(before)) {
            leadings.computeIfAbsent(bucket(line.size()), key -> new HashMap<>())
                    .merge(bucket(leading), 1, Integer::sum);
        }
    }

    /** In points. */
    float bodySize() {
        return bodySize;
    }

    /** The usual distance of baselines in type of this size, in points. */
    float leading(float size) {
        Map<Integer, Integer> seen = leadings.get(bucket(size));
        float usual = seen == null ? 1.2f * size : mostOf(seen, bucket(1.2f * size)) / 2f;
        return Math.min(usual, 2.2f * size);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static int bucket(float points) {
        return Math.round(points * 2);
    }

    private static int mostOf(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
