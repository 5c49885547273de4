package exhibit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a parameter may hold, where its endpoint takes it as text to refuse the rest in words of its own. */
final class Restrictions {
    private Restrictions() {}

    /**
     * Narrows a parameter.
     *
     * @param schema as read off the endpoint; of a list its items are narrowed
     * @param rules of JSON Schema: {@code type}, {@code enum}, {@code $ref}, {@code minLength}, {@code pattern}, {@code minimum}, {@code maximum}
     */
    static void apply(Schema schema, JsonNode rules) {
        Schema narrowed = schema.getItems() == null ? schema : schema.getItems();
        rules.properties().forEach(rule -> apply(narrowed, rule.getKey(), rule.getValue()));
    }

    private static void apply(Schema schema, String rule, JsonNode value) {
        switch (rule) {
            case "type" ->
                schema.setType(List.of(SchemaType.valueOf(value.asText().toUpperCase(Locale.ROOT))));
            case "enum" -> {
                List<Object> values = new ArrayList<>();
                value.forEach(one -> values.add(one.asText()));
                schema.setEnumeration(values);
            }
            case "$ref" -> {
                schema.setType(null);
                schema.setRef(value.asText());
            }
            case "minLength" -> schema.setMinLength(value.asInt());
            case "pattern" -> schema.setPattern(value.asText());
            case "minimum" -> schema.setMinimum(value.decimalValue());
            case "maximum" -> schema.setMaximum(value.decimalValue());
            default -> throw new IllegalStateException("no rule " + rule + " for parameters");
        }
    }
}
