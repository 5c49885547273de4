package exhibit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exhibit.EvidenceRecord;
import exhibit.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * JSON-LD: each record a Web Annotation whose target is the quote in the document's text and whose body is the claim; the
 * documents and the analyses that made the records in terms of PROV-O. The context is in the file: reading it needs no network.
 */
final class JsonLdWriter implements FindingWriter {
    private static final ObjectMapper JSON = Json.mapper();
    private static final String SERVICE = "urn:exhibit:service";
    private final ObjectNode context = context();

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        RecentIds documents = new RecentIds();
        try (JsonGenerator json = Json.generator(JSON, out)) {
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context);
            json.writeArrayFieldStart("@graph");
            add(JSON.createObjectNode().put("@id", SERVICE).put("@type", "SoftwareAgent"), json);
            while (findings.hasNext()) {
                Finding finding = findings.next();
                if (documents.add(finding.document().id())) {
                    add(document(finding, origin), json);
                    add(analysis(finding, origin), json);
                }
                add(annotation(finding, origin), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** One thing a line. */
    private static void add(ObjectNode thing, JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeTree(thing);
    }

    private static ObjectNode document(Finding finding, Origin origin) {
        return JSON.createObjectNode()
                .put("@id", origin.document(finding))
                .put("@type", "Entity")
                .put("sha256", finding.document().id())
                .put("filename", finding.document().filename())
                .put("title", finding.document().title());
    }

    private static ObjectNode analysis(Finding finding, Origin origin) {
        return JSON.createObjectNode()
                .put("@id", origin.document(finding) + "#analysis")
                .put("@type", "Activity")
                .put("used", origin.document(finding))
                .put("endedAtTime", origin.analysedAt(finding))
                .put("wasAssociatedWith", SERVICE);
    }

    private static ObjectNode annotation(Finding finding, Origin origin) {
        EvidenceRecord claim = finding.evidence();
        ObjectNode annotation = JSON.createObjectNode().put("@id", "urn:exhibit:record:" + claim.id());
        annotation.putArray("@type").add("Annotation").add("Entity");
        annotation
                .put("motivation", "oa:classifying")
                .put("wasDerivedFrom", origin.document(finding))
                .put("wasGeneratedBy", origin.document(finding) + "#analysis");
        annotation.set("target", target(claim.quote(), origin.document(finding)));
        annotation.set("body", body(claim));
        return annotation;
    }

    /** The quote by its position and by its words; where one fails after an edit, the other may still find it. */
    private static ObjectNode target(EvidenceRecord.Quote quote, String document) {
        ObjectNode target =
                JSON.createObjectNode().put("@type", "SpecificResource").put("source", document);
        target.putArray("selector")
                .add(JSON.createObjectNode()
                        .put("@type", "TextPositionSelector")
                        .put("start", quote.start())
                        .put("end", quote.end()))
                .add(JSON.createObjectNode()
                        .put("@type", "TextQuoteSelector")
                        .put("exact", quote.text())
                        .put("prefix", quote.prefix())
                        .put("suffix", quote.suffix()));
        return target;
    }

    /** The record as the service answers it, but for the quote, which is the target. */
    private static ObjectNode body(EvidenceRecord claim) {
        ObjectNode body = JSON.valueToTree(claim);
        body.remove("quote");
        return body.put("@id", "urn:exhibit:claim:" + claim.id()).put("@type", "Claim");
    }

    private static ObjectNode context() {
        try (InputStream words = JsonLdWriter.class.getResourceAsStream("/export/context.json")) {
            return (ObjectNode) JSON.readTree(words);
        } catch (IOException e) {
            throw new UncheckedIOException("export/context.json cannot be read", e);
        }
    }
}
