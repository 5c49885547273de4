package exhibit.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RepeatedTypeTest {
    private final RepeatedType repeated = new RepeatedType();

    @Test
    void theSameLetterOnOneSpotIsRepeated() {
        assertThat(repeated.isRepeated(glyph("a", 100, 200))).isFalse();
        assertThat(repeated.isRepeated(glyph("a", 100.4f, 200))).isTrue();
        assertThat(repeated.isRepeated(glyph("b", 100, 200))).isFalse();
        assertThat(repeated.isRepeated(glyph("a", 110, 200))).isFalse();
    }

    @Test
    void positionsOfADamagedPageEnd() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (float far : new float[] {3e30f, -3e30f, Float.POSITIVE_INFINITY, Float.NaN, Integer.MAX_VALUE}) {
                assertThat(repeated.isRepeated(glyph("a", far, 200))).isFalse();
                assertThat(repeated.isRepeated(glyph("a", 100, far))).isFalse();
            }
        });
    }

    @Test
    void aHeapOfTypeCostsLittle() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int number = 0; number < 200_000; number++) {
                repeated.isRepeated(glyph("g" + number, 1, 1));
            }
        });
    }

    private static Glyph glyph(String text, float x, float y) {
        return new Glyph(text, x, y, 5, 10, 3, false, false, null);
    }
}
