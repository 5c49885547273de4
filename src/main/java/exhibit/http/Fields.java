package exhibit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes the fields of one record of the contract. A field whose words speak of null may be null, and no other. Every field of
 * an answer is always there; what a request may leave out its words say.
 */
final class Fields {
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private Fields() {}

    /** @param words of the record: by field, and under the empty name those of the record itself */
    static void describe(Schema record, JsonNode words, boolean isRequest) {
        record.setDescription(words.path("").asText(null));
        if (record.getProperties() == null) {
            return;
        }
        for (String name : List.copyOf(record.getProperties().keySet())) {
            Schema field = record.getProperties().get(name);
            String description = words.path(name).asText("");
            record.addProperty(name, NULL.matcher(description).find() ? orNull(field) : field);
            record.getProperties().get(name).setDescription(description);
        }
        if (!isRequest) {
            record.setRequired(List.copyOf(record.getProperties().keySet()));
        }
    }

    private static Schema orNull(Schema field) {
        return field.getRef() == null
                ? field.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .anyOf(List.of(
                                OASFactory.createSchema().ref(field.getRef()),
                                OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
