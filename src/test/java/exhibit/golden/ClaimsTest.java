package exhibit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.analysis.Analysed;
import exhibit.support.Pipeline;
import exhibit.support.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence, all its claims: every role, assertion, date and amount, and none besides. */
class ClaimsTest {
    static Stream<String> sentences() throws IOException {
        byte[] bytes =
                ClaimsTest.class.getResourceAsStream("/corpora/claims.tsv").readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatTheSentenceClaims(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        String sentence = cells.get(0);
        Analysed analysed = Pipeline.text(sentence);
        Results.assertCutOut(sentence, analysed.result());
        List<String> expected =
                cells.stream().skip(1).filter(claim -> !claim.isEmpty()).toList();
        assertThat(Claim.lines(analysed.result().evidence())).as(sentence).containsExactlyElementsOf(expected);
    }
}
