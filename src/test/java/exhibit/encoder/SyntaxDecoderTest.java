package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tree;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees of words become trees of tokens. */
class SyntaxDecoderTest {
    private static final SyntaxDecoder DECODER = new SyntaxDecoder(new AccurateModel.Labels(
            List.of("O"),
            Map.of(),
            List.of("NN", "HYPH", "VBN"),
            List.of("dep", "root"),
            List.of(),
            List.of(),
            List.of()));

    @Test
    void aTokenOfSeveralWordsHasTheTagOfItsLastThatIsNoHyphen() {
        List<Word> words =
                List.of(new Word("U.S.", 0, 0), new Word("-", 0, 4), new Word("led", 0, 5), new Word("x", 1, 0));
        assertThat(DECODER.tags(words, 2, new int[] {0, 1, 2, 0})).containsExactly("VBN", "NN");
    }

    /** {@link Tree} refuses what is none. */
    @Test
    void tokensAreATreeHoweverTheirWordsHang() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(12);
            List<Word> words = new ArrayList<>();
            int tokens = 0;
            float[][] arcs = new float[size][size + 1];
            for (int word = 0; word < size; word++) {
                tokens += word == 0 || random.nextInt(3) > 0 ? 1 : 0;
                words.add(new Word("x", tokens - 1, 0));
                for (int head = 0; head <= size; head++) {
                    arcs[word][head] = random.nextFloat();
                }
            }
            assertThat(DECODER.tree(words, tokens, arcs, new int[size]).heads()).hasSize(tokens);
        }
    }
}
