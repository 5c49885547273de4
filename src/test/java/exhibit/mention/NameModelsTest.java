package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tier;
import org.junit.jupiter.api.Test;

class NameModelsTest {
    @Test
    void aMachineWithoutOnnxRuntimeRunsTheFastTierAndSaysSo() {
        NameModels models = NameModels.open(Tier.ACCURATE, 1, (model, threads) -> {
            throw new ExceptionInInitializerError(new IllegalStateException("no libonnxruntime for s390x"));
        });
        assertThat(models.tier()).isEqualTo(Tier.FAST);
        assertThat(models.warning()).contains("no libonnxruntime for s390x").contains("fast tier");
        assertThat(models.files()).extracting("name").containsExactly("en-ner-names.bin", "en-ner-trade.bin");
    }

    @Test
    void theAccurateTierNamesAllItsFiles() {
        NameModels models = NameModels.open(Tier.ACCURATE, 1);
        assertThat(models.tier()).isEqualTo(Tier.ACCURATE);
        assertThat(models.warning()).isEmpty();
        assertThat(models.files()).extracting("name").contains("accurate/model.onnx", "accurate/names.tsv");
    }
}
