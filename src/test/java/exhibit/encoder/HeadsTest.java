package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Heads are the best-scored ones, and always one tree. */
class HeadsTest {
    private static final int ROOT = -1;

    @Test
    void takesTheBestHeadsWhereTheyAreATree() {
        float[][] arcs = {
            {0, 0, 5, 0}, // hangs on the second word
            {5, 0, 0, 0}, // the root
            {0, 1, 4, 0}
        };
        assertThat(Heads.best(arcs)).containsExactly(1, ROOT, 1);
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        float[][] arcs = {
            {0, 0, 9, 1}, // 1 and 2 want each other; word 1 would rather hang on 3 than word 2 would
            {0, 9, 0, 0},
            {9, 0, 0, 0}
        };
        assertThat(Heads.best(arcs)).containsExactly(2, 0, ROOT);
    }

    @Test
    void isOneTreeWhateverTheScores() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int words = 1 + random.nextInt(12);
            float[][] arcs = new float[words][words + 1];
            for (float[] row : arcs) {
                for (int head = 0; head <= words; head++) {
                    row[head] = random.nextFloat();
                }
            }
            assertIsTree(Heads.best(arcs));
        }
    }

    private static void assertIsTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == ROOT ? 1 : 0;
            int steps = 0;
            for (int at = word; at != ROOT; at = heads[at]) {
                assertThat(steps++).as("a cycle").isLessThanOrEqualTo(heads.length);
            }
        }
        assertThat(roots).isEqualTo(1);
    }
}
