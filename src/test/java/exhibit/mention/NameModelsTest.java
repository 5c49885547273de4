package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.mention.RecognitionSettings.Tier;
import org.junit.jupiter.api.Test;

class NameModelsTest {
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
        NameModels models = NameModels.open(ACCURATE, (model, threads) -> {
            throw new ExceptionInInitializerError(new IllegalStateException("no libonnxruntime for s390x"));
        });
        assertThat(models.tier()).isEqualTo(Tier.FAST);
        assertThat(models.warning()).contains("no libonnxruntime for s390x").contains("fast tier");
        assertThat(models.files()).extracting("name").containsExactly("en-ner-names.bin", "en-ner-trade.bin");
    }

    @Test
    void theAccurateTierNamesAllItsFiles() {
        NameModels models = NameModels.open(ACCURATE);
        assertThat(models.tier()).isEqualTo(Tier.ACCURATE);
        assertThat(models.warning()).isEmpty();
        assertThat(models.files()).extracting("name").contains("accurate/model.onnx", "accurate/names.tsv");
    }
}
