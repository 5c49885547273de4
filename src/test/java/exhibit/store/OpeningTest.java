package exhibit.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    private Path folder;

    /** Of this exception alone Quarkus prints only the message and ends; others leave a process that does nothing. */
    @Test
    void aSecondServiceOnTheSameFolderIsToldSoAndEnds() {
        try (DataFolder open = DataFolder.open(folder)) {
            assertThatThrownBy(() -> new Opening().folder(open.root()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("EXHIBIT_DATA_DIR");
        }
    }
}
