package exhibit.quality.names;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.quality.Interval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static ScoreSheet sheet() {
        ScoreSheet sheet = new ScoreSheet();
        for (int number = 0; number < 100; number++) {
            int right = number % 4 == 0 ? 0 : 1;
            sheet.add("a", Map.of("COMPANY", new Tally(1, 1, right, right, 1, right)));
        }
        return sheet;
    }

    private static Interval interval(ScoreSheet sheet, long seed) {
        return Bootstrap.of(sheet, List.of(Tally::f1), 1000, seed)
                .interval(sheet.rows(ScoreSheet.ALL).get("COMPANY"), 0);
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        assertThat(interval(sheet(), 7)).isEqualTo(interval(sheet(), 7));
    }

    @Test
    void theIntervalIsAsWideAsChanceMakesIt() {
        Interval interval = interval(sheet(), 7);

        assertThat(interval.low()).isBetween(0.64, 0.69); // 0.75 less two deviations of 0.043
        assertThat(interval.high()).isBetween(0.81, 0.86);
    }

    @Test
    void sentencesWithNothingToCountAreDrawnToo() {
        ScoreSheet sheet = sheet();
        sheet.add("a", Map.of());

        assertThat(sheet.sentences()).isEqualTo(101);
        assertThat(interval(sheet, 7)).isNotNull();
    }
}
