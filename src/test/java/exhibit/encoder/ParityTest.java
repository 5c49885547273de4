package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.AccurateModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java does with a sentence exactly what the model's training did. */
class ParityTest {
    private static final AccurateModel MODEL = AccurateModel.open();
    private static final WordCutter CUTTER =
            new WordCutter(MODEL.vocabulary().sameWords().keySet());
    private static final SentenceEncoder ENCODER = new SentenceEncoder(MODEL);
    private static final Network NETWORK = Network.open(MODEL.network(), 1);
    private static final LabelDecoder DECODER = new LabelDecoder(MODEL.labels());

    static Stream<Case> cases() {
        return Case.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTheSameWords(Case expected) {
        List<Word> words = CUTTER.cut(expected.tokens());
        assertThat(words).extracting(Word::text).isEqualTo(expected.words());
        assertThat(words).extracting(word -> word.isGlued() ? 1 : 0).isEqualTo(expected.glued());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheSameInput(Case expected) {
        Encoded encoded = ENCODER.encode(CUTTER.cut(expected.tokens()));
        assertThat(encoded.ids())
                .containsExactly(
                        expected.ids().stream().mapToLong(Long::longValue).toArray());
        assertThat(Arrays.stream(encoded.features()).boxed().toList())
                .isEqualTo(expected.features().stream().flatMap(List::stream).collect(Collectors.toList()));
        assertThat(encoded.first())
                .containsExactly(
                        expected.first().stream().mapToInt(Integer::intValue).toArray());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameAnswer(Case expected) {
        float[][] scores = NETWORK.run(List.of(ENCODER.encode(CUTTER.cut(expected.tokens()))))
                .get(0)
                .names();
        assertThat(Arrays.stream(DECODER.labels(scores)).mapToObj(MODEL.labels().names()::get))
                .containsExactlyElementsOf(expected.labels());
        List<Name> names = DECODER.names(scores);
        assertThat(names)
                .extracting(name -> name.first() + "-" + name.end() + " " + name.type())
                .isEqualTo(expected.spans().stream()
                        .map(span -> span.start() + "-" + span.end() + " " + span.type())
                        .toList());
        for (int index = 0; index < names.size(); index++) {
            double difference =
                    names.get(index).confidence() - expected.spans().get(index).confidence();
            assertThat(Math.abs(difference))
                    .as("int8 kernels of ONNX Runtime 1.29 here and 1.32 in training round differently")
                    .isLessThan(0.1);
        }
    }

    /** Single scores differ by what the kernels round; taken together they must not. */
    @Test
    void isAsSureOnTheWhole() {
        double sum = 0;
        int spans = 0;
        for (Case expected : cases().toList()) {
            float[][] scores = NETWORK.run(List.of(ENCODER.encode(CUTTER.cut(expected.tokens()))))
                    .get(0)
                    .names();
            List<Name> names = DECODER.names(scores);
            for (int index = 0; index < names.size(); index++) {
                sum += Math.abs(names.get(index).confidence()
                        - expected.spans().get(index).confidence());
                spans++;
            }
        }
        assertThat(sum / spans).isLessThan(0.015);
    }
}
