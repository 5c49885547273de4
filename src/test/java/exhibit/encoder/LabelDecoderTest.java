package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.AccurateModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelDecoderTest {
    private static final AccurateModel.Labels LABELS = AccurateModel.open().labels();
    private static final LabelDecoder DECODER = new LabelDecoder(LABELS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyInsideContinuesItsType(long seed) {
        float[][] scores = scores(seed, 200);
        int[] path = DECODER.labels(scores);
        String before = "O";
        for (int label : path) {
            String name = LABELS.names().get(label);
            if (name.startsWith("I-")) {
                assertThat(before).isIn("B-" + name.substring(2), name);
            }
            before = name;
        }
        assertThat(DECODER.names(scores))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.end(), other.first()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void shortestSentences(int words) {
        assertThat(DECODER.names(scores(9, words))).hasSizeLessThanOrEqualTo(words);
    }

    private static float[][] scores(long seed, int words) {
        Random random = new Random(seed);
        float[][] scores = new float[words][LABELS.names().size()];
        for (float[] row : scores) {
            for (int label = 0; label < row.length; label++) {
                row[label] = (float) random.nextGaussian() * 3;
            }
        }
        return List.of(scores).toArray(float[][]::new);
    }
}
