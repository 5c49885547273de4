package exhibit.encoder;

import exhibit.EntityType;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.List;

/** The best sequence of labels in which every {@code I-X} continues an X (Viterbi), and its names. Immutable. */
final class LabelDecoder {
    private static final double LEAST = 1e-6;

    private final AccurateModel.Labels labels;
    private final boolean[][] mayFollow;

    LabelDecoder(AccurateModel.Labels labels) {
        this.labels = labels;
        int count = labels.names().size();
        this.mayFollow = new boolean[count][count];
        for (int before = 0; before < count; before++) {
            for (int label = 0; label < count; label++) {
                mayFollow[before][label] =
                        !isInside(label) || before != 0 && type(before).equals(type(label));
            }
        }
    }

    private boolean isInside(int label) {
        return labels.names().get(label).startsWith("I-");
    }

    private String type(int label) {
        return labels.names().get(label).substring(labels.names().get(label).indexOf('-') + 1);
    }

    /** The labels of one sentence; of equal sequences the one with lower numbers. */
    int[] labels(float[][] scores) {
        int count = labels.names().size();
        int[][] back = new int[scores.length][count];
        double[] best = new double[count];
        for (int word = 0; word < scores.length; word++) {
            double[] row = Softmax.log(scores[word]);
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int before = word == 0 ? -1 : bestBefore(best, label);
                back[word][label] = before;
                double reached = word > 0 ? best[before] : isInside(label) ? Double.NEGATIVE_INFINITY : 0;
                next[label] = reached + row[label];
            }
            best = next;
        }
        int[] path = new int[scores.length];
        int label = 0;
        for (int other = 1; other < count; other++) {
            label = best[other] > best[label] ? other : label;
        }
        for (int word = scores.length - 1; word >= 0; word--) {
            path[word] = label;
            label = back[word][label];
        }
        return path;
    }

    private int bestBefore(double[] best, int label) {
        int found = -1;
        for (int before = 0; before < best.length; before++) {
            if (mayFollow[before][label] && (found < 0 || best[before] > best[found])) {
                found = before;
            }
        }
        return found;
    }

    /** The names of one sentence, in order. */
    List<Name> names(float[][] scores) {
        int[] path = scores.length == 0 ? new int[0] : labels(scores);
        List<Name> names = new ArrayList<>();
        int index = 0;
        while (index < path.length) {
            int end = index + 1;
            while (path[index] != 0 && end < path.length && isInside(path[end])) {
                end++;
            }
            if (path[index] != 0) {
                String type = type(path[index]);
                names.add(new Name(index, end, EntityType.valueOf(type), confidence(scores, index, end, type)));
            }
            index = end;
        }
        return names;
    }

    /** How sure the least sure word is, calibrated. */
    private double confidence(float[][] scores, int first, int end, String type) {
        int begin = labels.names().indexOf("B-" + type);
        int inside = labels.names().indexOf("I-" + type);
        double least = 1 - LEAST;
        for (int word = first; word < end; word++) {
            double[] row = Softmax.log(scores[word]);
            least = Math.min(least, Math.exp(row[begin]) + Math.exp(row[inside]));
        }
        double probability = Math.max(least, LEAST);
        return labels.calibration().get(type).probability(Math.log(probability / (1 - probability)));
    }
}
