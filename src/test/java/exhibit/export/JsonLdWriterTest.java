package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import exhibit.Finding;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A JSON-LD processor expands the file, so that only what the context gives a meaning is left. */
class JsonLdWriterTest extends ExportContract {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String TERM = "urn:exhibit:term:";

    JsonLdWriterTest() {
        super(ExportFormat.JSONLD);
    }

    @Override
    List<ReadRecord> read(byte[] file) throws Exception {
        return ofType(expanded(file), OA + "Annotation")
                .map(JsonLdWriterTest::record)
                .toList();
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return whole;
    }

    @Test
    void itSaysWhatMadeEachRecord() throws Exception {
        JsonArray things = expanded(written(SampleFindings.many(1)));
        JsonObject annotation = ofType(things, OA + "Annotation").findFirst().orElseThrow();
        JsonObject analysis = ofType(things, PROV + "Activity").findFirst().orElseThrow();
        JsonObject document = ofType(things, PROV + "Entity")
                .filter(thing -> thing != annotation)
                .findFirst()
                .orElseThrow();

        assertThat(id(annotation, PROV + "wasGeneratedBy")).isEqualTo(analysis.getString("@id"));
        assertThat(id(annotation, PROV + "wasDerivedFrom")).isEqualTo(document.getString("@id"));
        assertThat(id(analysis, PROV + "used")).isEqualTo(document.getString("@id"));
        assertThat(word(analysis, PROV + "endedAtTime")).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(document.getString("@id")).startsWith("http://localhost:8080/v1/documents/");
    }

    private static ReadRecord record(JsonObject annotation) {
        JsonObject claim = only(annotation, OA + "hasBody");
        JsonArray selectors = only(annotation, OA + "hasTarget").getJsonArray(OA + "hasSelector");
        JsonObject position =
                ofType(selectors, OA + "TextPositionSelector").findFirst().orElseThrow();
        JsonObject quote =
                ofType(selectors, OA + "TextQuoteSelector").findFirst().orElseThrow();
        JsonObject date = only(claim, TERM + "date");
        JsonObject by = only(claim, TERM + "attributedTo");
        return new ReadRecord(
                word(claim, TERM + "id"),
                word(claim, TERM + "type"),
                word(claim, TERM + "assertion"),
                by == null ? null : word(by, TERM + "text"),
                Stream.of(
                                parts("COMPANY", claim, "companies"),
                                parts("PRODUCT", claim, "products"),
                                parts("COUNTRY", claim, "countries"))
                        .flatMap(all -> all)
                        .toList(),
                date == null ? null : word(date, TERM + "from"),
                date == null ? null : word(date, TERM + "to"),
                word(quote, OA + "exact"),
                Integer.parseInt(word(claim, TERM + "page")),
                Integer.parseInt(word(position, OA + "start")),
                Integer.parseInt(word(position, OA + "end")),
                Double.parseDouble(word(claim, TERM + "confidence")));
    }

    private static Stream<ReadRecord.Part> parts(String kind, JsonObject claim, String field) {
        return only(claim, TERM + field).getJsonArray("@list").stream()
                .map(JsonValue::asJsonObject)
                .map(part -> new ReadRecord.Part(
                        kind,
                        word(part, TERM + "role"),
                        word(part, TERM + "name"),
                        Integer.parseInt(word(part, OA + "start")),
                        Integer.parseInt(word(part, OA + "end"))));
    }

    private static JsonArray expanded(byte[] file) throws Exception {
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file))).get();
    }

    private static Stream<JsonObject> ofType(JsonArray things, String type) {
        return things.stream()
                .map(JsonValue::asJsonObject)
                .filter(thing -> thing.getJsonArray("@type").stream()
                        .anyMatch(value -> ((JsonString) value).getString().equals(type)));
    }

    private static JsonObject only(JsonObject thing, String property) {
        return thing.containsKey(property) ? thing.getJsonArray(property).getJsonObject(0) : null;
    }

    private static String word(JsonObject thing, String property) {
        JsonObject value = only(thing, property);
        if (value == null) {
            return null;
        }
        return value.get("@value") instanceof JsonString words
                ? words.getString()
                : value.get("@value").toString();
    }

    private static String id(JsonObject thing, String property) {
        return only(thing, property).getString("@id");
    }
}
