package exhibit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceWeightsTest {
    private final ConfidenceWeights weights = ConfidenceWeights.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doubted",
                "weak-name",
                "base-phrases-only",
                "no-verb",
                "not-finite",
                "one-sided",
                "loose-type",
                "many-names",
                "citation",
                "no-prose",
                "government",
                "city",
                "co-mention"
            })
    void doubtNeverRaisesConfidence(String doubt) {
        List<String> plain = List.of("verb", "goods");

        assertThat(weights.probability(List.of("verb", "goods", doubt)))
                .isLessThanOrEqualTo(weights.probability(plain));
    }

    @Test
    void namesOnlyTogetherAreLeastSure() {
        assertThat(weights.probability(List.of("co-mention"))).isLessThan(0.5);
    }

    @Test
    void reasonsTellTheirFeatures() {
        List<String> reasons =
                List.of("\u201cIran\u201d is to whom", weights.reason("weak-name"), weights.reason("city"));

        assertThat(weights.featuresIn(reasons)).containsExactly("weak-name", "city");
        assertThat(weights.reason("passive-agent")).isEqualTo("passive with agent");
    }

    @Test
    void aFeatureThatNoRowWeighsIsRefused() {
        assertThatThrownBy(() -> weights.probability(List.of("luck"))).hasMessageContaining("luck");
    }
}
