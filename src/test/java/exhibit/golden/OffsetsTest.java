package exhibit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.AnalysisResult;
import exhibit.OffsetUnit;
import exhibit.analysis.Analysed;
import exhibit.support.Pipeline;
import exhibit.support.Results;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever scripts a text mixes, its offsets cut out its quotes in both units. */
class OffsetsTest {
    private static final String[] PIECES = {
        "Ferrum Ltd. supplied 20 turbines to Iraq in 2020. ",
        "Helicopters were delivered to Kenya. ",
        "\uD83D\uDE80\uD83D\uDE80 ",
        "e\u0301te\u0301 ",
        "\u0627\u0644\u0639\u0631\u0627\u0642 ",
        "\u2067\u05E9\u05DC\u05D5\u05DD\u2069. ",
        "\uD835\uDD38 ",
        "\n\n"
    };

    @Test
    void cutOutTheirWordsInBothUnits() {
        Random random = new Random(20261124);
        int claims = 0;
        for (int round = 0; round < 60; round++) {
            StringBuilder built = new StringBuilder();
            for (int piece = 0; piece < 8; piece++) {
                built.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = built.toString();
            Analysed analysed = Pipeline.text(text);
            AnalysisResult result = analysed.result();
            Results.assertCutOut(analysed.source().text(), result);
            Results.assertCutOut(text, result.in(OffsetUnit.CODEPOINT, text));
            claims += result.evidence().size();
        }
        assertThat(claims).isPositive();
    }
}
