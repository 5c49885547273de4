package exhibit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.EventDate;
import exhibit.Finding;
import java.util.List;
import java.util.Locale;

/** The STIX objects of one finding. */
final class StixObjects {
    private static final ObjectMapper JSON = Json.mapper();
    private static final String MIDNIGHT = "T00:00:00.000Z";

    private final Finding finding;
    private final EvidenceRecord claim;
    private final Origin origin;
    private final String service;

    /** @param service id of the identity that made the objects */
    StixObjects(Finding finding, Origin origin, String service) {
        this.finding = finding;
        this.claim = finding.evidence();
        this.origin = origin;
        this.service = service;
    }

    /** A company, a group of countries or a country. */
    ObjectNode thing(Argument argument) {
        ObjectNode thing = object(id(argument)).put("name", argument.name());
        return switch (argument.kind()) {
            case COMPANY -> thing.put("identity_class", "organization");
            case COUNTRY ->
                argument.iso2() == null ? thing.put("identity_class", "group") : thing.put("country", argument.iso2());
            case PRODUCT -> throw new IllegalArgumentException("STIX has no object for goods");
        };
    }

    /** The claim, with all its parts in an extension. */
    ObjectNode note(List<Argument> arguments, String extension) {
        ObjectNode note = object("note--" + StixWriter.uuid("record " + claim.id()))
                .put("abstract", summary())
                .put("content", claim.quote().text())
                .put("confidence", confidence());
        if (claim.attributedTo() != null) {
            note.putArray("authors").add(claim.attributedTo().text());
        }
        note.putArray("labels").add(lower(claim.type())).add(lower(claim.assertion()));
        ArrayNode about = note.putArray("object_refs");
        arguments.stream().map(StixObjects::id).distinct().forEach(about::add);
        if (about.isEmpty()) { // one there must be, and a claim may be about goods alone
            about.add(service);
        }
        note.putArray("external_references").add(reference());
        ObjectNode parts =
                note.putObject("extensions").putObject(extension).put("extension_type", "property-extension");
        parts.set("document", JSON.valueToTree(finding.document()));
        ObjectNode record = JSON.valueToTree(claim);
        ((ObjectNode) record.path("quote")).remove("text");
        parts.set("record", record);
        return note;
    }

    /** What stands between two ends of the claim. */
    ObjectNode relationship(Sides.Pair pair) {
        String from = id(pair.from());
        String to = id(pair.to());
        ObjectNode relationship = object(
                        "relationship--" + StixWriter.uuid("record " + claim.id() + " " + from + " " + to))
                .put("relationship_type", "related-to")
                .put("description", summary())
                .put("source_ref", from)
                .put("target_ref", to)
                .put("confidence", confidence());
        relationship.putArray("labels").add(lower(claim.type()));
        relationship.putArray("external_references").add(reference());
        EventDate date = claim.date();
        if (date != null && date.from() != null) {
            relationship.put("start_time", date.from() + MIDNIGHT);
        }
        if (date != null && date.to() != null && !date.to().equals(date.from())) { // must be later than the start
            relationship.put("stop_time", date.to() + MIDNIGHT);
        }
        return relationship;
    }

    private ObjectNode object(String id) {
        String time = origin.analysedAt(finding);
        return JSON.createObjectNode()
                .put("type", id.substring(0, id.indexOf("--")))
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created_by_ref", service)
                .put("created", time)
                .put("modified", time);
    }

    private ObjectNode reference() {
        ObjectNode reference = JSON.createObjectNode()
                .put("source_name", finding.document().filename())
                .put("external_id", claim.id());
        if (origin.service() != null) {
            reference.put("url", origin.page(finding));
        }
        reference.putObject("hashes").put("SHA-256", finding.document().id());
        return reference;
    }

    private String summary() {
        return claim.type() + " " + claim.assertion() + ": " + Argument.listed(Argument.of(claim));
    }

    private int confidence() {
        return (int) Math.round(claim.confidence() * 100);
    }

    private static String id(Argument argument) {
        boolean isLocation = argument.kind() == Argument.Kind.COUNTRY && argument.iso2() != null;
        return (isLocation ? "location--" : "identity--") + argument.key();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
