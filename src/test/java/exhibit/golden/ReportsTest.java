package exhibit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.support.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole documents of several formats answer as they did when their answers were last looked at; {@code origin.txt} beside
 * each says what is known to be wrong. {@code -Dgolden.rewrite=true} writes the answers anew, to be read in the diff.
 */
class ReportsTest {
    private static final Path CORPORA = Path.of("src/test/resources/corpora");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crs-if11831.txt",
                "crs-if12094.md",
                "crs-if12155.docx",
                "crs-if12421.docx",
                "crs-if11175.html",
                "crs-if12672.12.pdf",
                "crs-if12608.eml",
                "crs-if11175.11.pdf",
                "crs-r48469.pdf",
                "testRTFVarious.rtf",
                "testRFC822.eml"
            })
    void answersAsBefore(String name) throws IOException {
        List<Map<String, Object>> records = Pipeline.document(name).result().evidence().stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .map(ReportsTest::reduced)
                .toList();
        Path expected = CORPORA.resolve(name).resolve("expected.json");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(records) + "\n");
        }
        assertThat(JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(records))
                .isEqualTo(JSON.readTree(expected.toFile()));
    }

    /** What a reader checks against the page; confidence and offsets change with every model. */
    private static Map<String, Object> reduced(EvidenceRecord claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("page", claim.page());
        fields.put("type", claim.type().name());
        fields.put("assertion", claim.assertion().name());
        fields.put("arguments", Claim.parts(claim));
        fields.put("quote", claim.quote().text());
        return fields;
    }
}
