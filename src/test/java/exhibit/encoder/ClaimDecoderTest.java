package exhibit.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.lexicon.AccurateModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of the network as claims: "Iran sold" with a sale, its seller, and no doubt. */
class ClaimDecoderTest {
    private static final float[] NO_PART = {5, 0, 0};

    private final ClaimDecoder decoder = new ClaimDecoder(new AccurateModel.Labels(
            List.of("O"),
            Map.of(),
            List.of(),
            List.of(),
            List.of("", "SUPPLY", "USE"),
            List.of("STATED", "DENIED"),
            List.of("", "SUPPLIER", "ORIGIN")));

    @Test
    void readsTypeAssertionAndParts() {
        List<Evoked> claims = decoder.claims(scores(new float[] {0, 4, 1}, new float[] {3, 1}));
        assertThat(claims).hasSize(1);
        Evoked claim = claims.get(0);
        assertThat(claim.word()).isEqualTo(1);
        assertThat(claim.type()).isEqualTo(EvidenceType.SUPPLY);
        assertThat(claim.probability()).isBetween(0.95, 1.0);
        assertThat(claim.assertion()).isEqualTo(Assertion.STATED);
        assertThat(claim.parts()).singleElement().satisfies(part -> {
            assertThat(part.word()).isZero();
            assertThat(part.role()).isEqualTo("ORIGIN");
        });
    }

    @Test
    void readsADenial() {
        assertThat(decoder.claims(scores(new float[] {0, 4, 1}, new float[] {1, 3})))
                .singleElement()
                .satisfies(claim -> assertThat(claim.assertion()).isEqualTo(Assertion.DENIED));
    }

    /** Two words; only the second may evoke a claim, and has parts. */
    private static Scores scores(float[] types, float[] assertions) {
        float[][] evokes = {{9, 0, 0}, types};
        float[][] asserts = {{0, 0}, assertions};
        float[][][] parts = {null, {{0, 1, 6}, NO_PART}};
        return new Scores(null, null, null, null, evokes, asserts, parts);
    }
}
