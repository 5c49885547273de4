package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class StixWriterTest extends ExportContract {
    StixWriterTest() {
        super(ExportFormat.STIX);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        return objects(file, "note").map(StixWriterTest::record).toList();
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return whole;
    }

    @Test
    void everyReferenceIsInTheBundleAndEveryObjectOnlyOnce() throws Exception {
        byte[] file = written(SampleFindings.all().iterator());
        Set<String> ids = new HashSet<>();
        objects(file, "")
                .forEach(object -> assertThat(ids.add(object.path("id").asText()))
                        .as(object.path("id").asText())
                        .isTrue());

        objects(file, "note")
                .flatMap(note -> stream(note.path("object_refs")))
                .forEach(id -> assertThat(ids).contains(id.asText()));
        objects(file, "relationship")
                .forEach(relationship -> assertThat(ids)
                        .contains(
                                relationship.path("source_ref").asText(),
                                relationship.path("target_ref").asText()));
    }

    @Test
    void onlyWhatIsStatedIsARelationship() throws Exception {
        assertThat(relationships(EvidenceType.SUPPLY, Assertion.STATED)).isEqualTo(4);
        assertThat(relationships(EvidenceType.SUPPLY, Assertion.DENIED)).isZero();
        assertThat(relationships(EvidenceType.SUPPLY, Assertion.ALLEGED)).isZero();
        assertThat(relationships(EvidenceType.CO_MENTION, Assertion.STATED)).isZero();
    }

    private long relationships(EvidenceType type, Assertion assertion) throws Exception {
        Finding finding = SampleFindings.ordinary(1, type, assertion);
        return objects(written(List.of(finding).iterator()), "relationship").count();
    }

    private static ReadRecord record(JsonNode note) {
        ObjectNode record =
                (ObjectNode) note.path("extensions").elements().next().path("record");
        ((ObjectNode) record.path("quote")).put("text", note.path("content").asText());
        ReadRecord read = ReadRecord.of(Json.mapper().convertValue(record, EvidenceRecord.class));
        assertThat(note.path("confidence").asInt()).isEqualTo((int) Math.round(read.confidence() * 100));
        return read;
    }

    private static Stream<JsonNode> objects(byte[] file, String type) throws Exception {
        return stream(Json.mapper().readTree(file).path("objects"))
                .filter(object -> type.isEmpty() || object.path("type").asText().equals(type));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
