package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.SourceText;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(Samples.settings(Map.of()));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void readsTwoColumnsInReadingOrder() throws Exception {
        SourceText source = reader.read(Samples.document("crs-if11175.11.pdf"));

        assertThat(source.text()).contains("U.S.-Mexico Trade Relations");
    }
}
