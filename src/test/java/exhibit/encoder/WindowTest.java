package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "126, 1", "127, 1", "16, 8", "60, 3", "400, 8", "5000, 1", "1000, 5"})
    void keepsEveryWordOnceInsideTheLongestInput(int words, int pieces) {
        Encoded whole = sentence(words, pieces);
        List<Window> windows = Window.of(7, whole);
        int next = 0;
        for (Window window : windows) {
            assertThat(window.sentence()).isEqualTo(7);
            assertThat(window.input().length()).isLessThanOrEqualTo(Window.LONGEST);
            assertThat(window.keepFrom()).isEqualTo(next).isGreaterThanOrEqualTo(window.from());
            assertThat(window.keepTo()).isGreaterThan(next);
            assertThat(window.keepTo() - window.from())
                    .isLessThanOrEqualTo(window.input().words());
            for (int word = window.keepFrom(); word < window.keepTo(); word++) {
                int there = window.input().first()[word - window.from()];
                assertThat(window.input().ids()[there]).isEqualTo(whole.ids()[whole.first()[word]]);
                assertThat(window.input().features()[there * Encoded.FEATURES]).isEqualTo(whole.first()[word]);
            }
            next = window.keepTo();
        }
        assertThat(next).isEqualTo(words);
    }

    /** Each wordpiece is numbered, and told its number. */
    private static Encoded sentence(int words, int pieces) {
        int length = words * pieces + 2;
        Encoded sentence = new Encoded(new long[length], new long[length * Encoded.FEATURES], new int[words]);
        for (int position = 1; position < length - 1; position++) {
            sentence.ids()[position] = 1000L + position;
            sentence.features()[position * Encoded.FEATURES] = position;
        }
        for (int word = 0; word < words; word++) {
            sentence.first()[word] = 1 + word * pieces;
        }
        return sentence;
    }
}
