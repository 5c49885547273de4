package exhibit.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.lexicon.Lexicons;
import exhibit.mention.RecognitionSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTest {
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final Tiers.Common COMMON = new Tiers.Common(List.of(), "test");
    private static final RecognitionSettings ACCURATE = new RecognitionSettings() {
        @Override
        public Tier tier() {
            return Tier.ACCURATE;
        }

        @Override
        public int threads() {
            return 1;
        }
    };

    @Test
    void aMachineWithoutOnnxRuntimeRunsTheFastTierAndSaysSo() {
        Tiers.Opened opened = new Tiers(LEXICONS, ACCURATE, COMMON, (model, threads) -> {
                    throw new ExceptionInInitializerError(new IllegalStateException("no libonnxruntime for s390x"));
                })
                .of(Tier.ACCURATE);
        assertThat(opened.tier()).isEqualTo(Tier.FAST);
        assertThat(opened.reader()).isNull();
        assertThat(opened.warning()).contains("no libonnxruntime for s390x").contains("fast tier");
        assertThat(opened.files()).extracting("name").containsExactly("en-ner-names.bin", "en-ner-trade.bin");
    }

    @Test
    void theAccurateTierNamesAllItsFiles() {
        Tiers tiers = new Tiers(LEXICONS, ACCURATE, COMMON, SentenceReader::open);
        Tiers.Opened opened = tiers.of(Tier.ACCURATE);
        assertThat(opened.tier()).isEqualTo(Tier.ACCURATE);
        assertThat(opened.warning()).isEmpty();
        assertThat(opened.files()).extracting("name").contains("accurate/model.onnx", "accurate/names.tsv");
        assertThat(tiers.of(Tier.ACCURATE)).isSameAs(opened);
    }
}
