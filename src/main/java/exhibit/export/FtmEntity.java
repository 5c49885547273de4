package exhibit.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A FollowTheMoney entity as it is written: an id, a schema, and properties that each have any number of values. */
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
final class FtmEntity {
    /** The library's own limits: a longer value makes the entity invalid. */
    private static final int LONGEST_TEXT = 65_000;

    private static final int LONGEST_NAME = 384;
    private static final Set<String> TEXTS = Set.of("description", "summary", "goodsDescription", "purpose");

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    /** @param id letters, digits, {@code .} and {@code -} */
    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    @JsonProperty
    String id() {
        return id;
    }

    @JsonProperty
    String schema() {
        return schema;
    }

    @JsonProperty
    Map<String, Set<String>> properties() {
        return properties;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Adds a value; {@code null} and an empty one are none. */
    FtmEntity with(String property, String value) {
        if (value != null && !value.isBlank()) {
            properties
                    .computeIfAbsent(property, name -> new LinkedHashSet<>())
                    .add(Fitting.into(TEXTS.contains(property) ? LONGEST_TEXT : LONGEST_NAME, value));
        }
        return this;
    }
}
