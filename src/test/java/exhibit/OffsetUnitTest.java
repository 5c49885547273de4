package exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class OffsetUnitTest {
    private static final String[] PIECES = {
        "drone", " ", "\uD83D\uDE80", "e\u0301", "\u0627\u0644", "\u2067x\u2069", "\uD835\uDD38"
    };

    @Test
    void codePointOffsetsCutOutTheSameWordsWhateverTheScript() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            StringBuilder built = new StringBuilder();
            for (int piece = 0; piece < 12; piece++) {
                built.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = built.toString();
            IntUnaryOperator units = OffsetUnit.CODEPOINT.from(text);
            int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            int[] points = text.codePoints().toArray();
            String cut = new String(points, units.applyAsInt(from), points.length - units.applyAsInt(from));
            assertThat(cut).isEqualTo(text.substring(from));
        }
    }

    @Test
    void utf16OffsetsStayAsTheyAre() {
        assertThat(OffsetUnit.UTF16.from("\uD83D\uDE80 x").applyAsInt(3)).isEqualTo(3);
    }
}
