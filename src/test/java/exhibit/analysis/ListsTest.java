package exhibit.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.Provenance;
import exhibit.Upload;
import exhibit.support.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer names the lists that it was compared with, and other lists make another answer. */
class ListsTest {
    private static final String TEXT = "Ferrum Handels GmbH of Austria sold 20 turbines to Iraq in 2020.";

    @Test
    void anOperatorsListIsMatchedAndNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.tsv"), """
                # list: mine
                # date: 2026-11-01
                # of: companies
                # id\tname\taliases\tcountry\tprogramme
                M-1\tFERRUM HANDELSGESELLSCHAFT GMBH\tFERRUM HANDELS\tAT\tturbines
                """);
        AnalysisResult before = Pipeline.text(TEXT).result();
        AnalysisResult result;
        try (Analysis analysis = Pipeline.open(folder)) {
            result = analysis.analyse(new Upload(Path.of("text"), "text", null, "0".repeat(64), 0, null), TEXT)
                    .result();
        }

        assertThat(before.provenance().lists())
                .extracting(Provenance.WatchList::name)
                .containsExactly("CHPL", "ofac-sdn");
        assertThat(result.provenance().lists())
                .extracting(Provenance.WatchList::name)
                .containsExactly("CHPL", "mine", "ofac-sdn");
        assertThat(result.provenance().lists().get(1).date()).isEqualTo("2026-11-01");
        assertThat(result.provenance().config())
                .isNotEqualTo(before.provenance().config());
        assertThat(result.entities()).flatExtracting(Entity::links).anySatisfy(link -> {
            assertThat(link.list()).isEqualTo("mine");
            assertThat(link.id()).isEqualTo("M-1");
            assertThat(link.explanation()).contains("the same country AT");
        });
        assertThat(result.evidence()).isEqualTo(before.evidence());
    }
}
