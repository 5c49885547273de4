package exhibit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * A STIX 2.1 bundle: companies are identities, countries locations, each record a note about them. Only what the text states
 * to be so is a relationship as well.
 */
final class StixWriter implements FindingWriter {
    private static final ObjectMapper JSON = Json.mapper();
    private final JsonNode beginning = beginning();

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        SeenThings things = new SeenThings();
        String service = beginning.path(0).path("id").asText();
        String extension = beginning.path(1).path("id").asText();
        try (JsonGenerator json = Json.generator(JSON, out)) {
            json.writeStartObject();
            json.writeStringField("type", "bundle");
            json.writeStringField("id", "bundle--" + uuid("bundle of " + origin.service()));
            json.writeArrayFieldStart("objects");
            for (JsonNode object : beginning) {
                add(object, json);
            }
            while (findings.hasNext()) {
                Finding finding = findings.next();
                StixObjects objects = new StixObjects(finding, origin, service);
                List<Argument> arguments = Argument.of(finding.evidence()).stream()
                        .filter(argument -> argument.kind() != Argument.Kind.PRODUCT)
                        .toList();
                for (Argument argument : arguments) {
                    if (things.add(argument.key())) {
                        add(objects.thing(argument), json);
                    }
                }
                add(objects.note(arguments, extension), json);
                if (isSo(finding)) {
                    for (Sides.Pair pair : Sides.of(arguments).pairs()) {
                        add(objects.relationship(pair), json);
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A relationship in STIX is a fact: nobody who loads a denial shall see one. */
    private static boolean isSo(Finding finding) {
        return finding.evidence().assertion() == Assertion.STATED
                && finding.evidence().type() != EvidenceType.CO_MENTION;
    }

    /** The same for the same words: who loads a file twice has each object once. */
    static UUID uuid(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** One object a line. */
    private static void add(JsonNode object, JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeTree(object);
    }

    /** What every bundle begins with: who made it, and what its notes hold beyond the standard. */
    private static JsonNode beginning() {
        try (InputStream words = StixWriter.class.getResourceAsStream("/export/stix.json")) {
            return JSON.readTree(words);
        } catch (IOException e) {
            throw new UncheckedIOException("export/stix.json cannot be read", e);
        }
    }
}
