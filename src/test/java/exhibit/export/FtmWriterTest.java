package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmWriterTest extends ExportContract {
    private static final Pattern CLAIM = Pattern.compile("([A-Z_]+) ([A-Z]+): ");
    private static final Pattern PART = Pattern.compile("(.+?) \\(([A-Z_]+)\\)(?:, )?", Pattern.DOTALL);
    private static final Pattern REST = Pattern.compile("; page (\\d+); confidence ([\\d.]+)\\z");

    FtmWriterTest() {
        super(ExportFormat.FTM);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        return entities(file).values().stream()
                .filter(entity -> entity.path("properties").has("summary"))
                .map(FtmWriterTest::record)
                .toList();
    }

    /** A schema has no place for positions, nor for who says so; a note has none for dates. */
    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        boolean isDated = finding.evidence().assertion() == Assertion.STATED
                && finding.evidence().type() != EvidenceType.EVASION
                && finding.evidence().type() != EvidenceType.CO_MENTION;
        return new ReadRecord(
                whole.id(),
                whole.type(),
                whole.assertion(),
                null,
                whole.parts().stream()
                        .map(part -> new ReadRecord.Part(null, part.role(), part.name(), -1, -1))
                        .toList(),
                isDated ? whole.dateFrom() : null,
                isDated ? whole.dateTo() : null,
                whole.quote(),
                whole.page(),
                -1,
                -1,
                whole.confidence());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SUPPLY,      STATED,  EconomicActivity, sender,  receiver
            FINANCE,     STATED,  Payment,          payer,   beneficiary
            COOPERATION, STATED,  UnknownLink,      subject, object
            OWNERSHIP,   STATED,  Ownership,        owner,   asset
            SUPPLY,      DENIED,  Note,             entity,  entity
            SUPPLY,      ALLEGED, Note,             entity,  entity
            CO_MENTION,  STATED,  Note,             entity,  entity""")
    void aClaimIsOfTheSchemaThatFitsUnlessTheTextDoesNotSayThatItIsSo(
            EvidenceType type, Assertion assertion, String schema, String from, String to) throws Exception {
        Finding finding = SampleFindings.ordinary(1, type, assertion);
        Map<String, JsonNode> entities = entities(written(List.of(finding).iterator()));
        JsonNode claim = entities.get(finding.evidence().id());

        assertThat(claim.path("schema").asText()).isEqualTo(schema);
        assertThat(names(claim, from, entities)).contains("Ostbau Werke 1 AG");
        assertThat(names(claim, to, entities)).contains("Vexolit 1");
        assertThat(claim.at("/properties/proof/0").asText())
                .isEqualTo(finding.document().id());
        assertThat(entities.get(finding.document().id()).path("schema").asText())
                .isEqualTo("Document");
    }

    /** Of goods alone nobody is the owner: an entity without what its schema requires would be refused. */
    @Test
    void aClaimThatLacksWhatItsSchemaRequiresIsANote() throws Exception {
        Finding trade = SampleFindings.goodsAlone(EvidenceType.PRODUCTION);
        Finding ownership = SampleFindings.goodsAlone(EvidenceType.OWNERSHIP);

        assertThat(entities(written(List.of(trade).iterator()))
                        .get(trade.evidence().id())
                        .path("schema")
                        .asText())
                .isEqualTo("EconomicActivity");
        assertThat(entities(written(List.of(ownership).iterator()))
                        .get(ownership.evidence().id())
                        .path("schema")
                        .asText())
                .isEqualTo("Note");
    }

    private static ReadRecord record(JsonNode claim) {
        JsonNode properties = claim.path("properties");
        String words = properties.at("/summary/0").asText();
        Matcher summary = CLAIM.matcher(words);
        assertThat(summary.lookingAt()).isTrue();
        List<ReadRecord.Part> parts = new ArrayList<>();
        int at = summary.end();
        for (Matcher part = PART.matcher(words); part.region(at, words.length()).lookingAt(); at = part.end()) {
            parts.add(new ReadRecord.Part(null, part.group(2), part.group(1), -1, -1));
        }
        Matcher rest = REST.matcher(words);
        assertThat(rest.find()).isTrue();
        return new ReadRecord(
                claim.path("id").asText(),
                summary.group(1),
                summary.group(2),
                null,
                parts,
                properties.at("/startDate/0").asText(null),
                properties.at("/endDate/0").asText(null),
                properties.at("/description/0").asText(),
                Integer.parseInt(rest.group(1)),
                -1,
                -1,
                Double.parseDouble(rest.group(2)));
    }

    /** Names of the companies that a property points at. */
    private static List<String> names(JsonNode claim, String property, Map<String, JsonNode> entities) {
        List<String> names = new ArrayList<>();
        for (JsonNode value : claim.path("properties").path(property)) {
            JsonNode entity = entities.get(value.asText());
            if (entity != null && entity.path("schema").asText().equals("Company")) {
                names.add(entity.at("/properties/name/0").asText());
            }
        }
        return names;
    }

    private static Map<String, JsonNode> entities(byte[] file) throws Exception {
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                JsonNode entity = Json.mapper().readTree(line);
                assertThat(entities.put(entity.path("id").asText(), entity)).isNull();
            }
        }
        return entities;
    }
}
