package exhibit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import exhibit.OffsetUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the vocabulary looks as JSON: names as in the records, nulls written, units by their wire name. Set once, here. */
public final class Json {
    private Json() {}

    /** A mapper of its own, which skips fields it does not know, so that it also reads what an older version kept. */
    public static ObjectMapper mapper() {
        return configure(new ObjectMapper()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Teaches a mapper the rules; requests with fields that nobody knows are refused. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        SimpleModule units = new SimpleModule("exhibit")
                .addSerializer(OffsetUnit.class, new UnitWriter())
                .addDeserializer(OffsetUnit.class, new UnitReader());
        mapper.registerModule(units)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return mapper;
    }

    /** Writes one document piece by piece; closing it flushes the stream, which stays open, and ends nothing: cut off is cut off. */
    static JsonGenerator generator(ObjectMapper mapper, OutputStream out) throws IOException {
        // not Jackson's own encoder, which gives up at half a surrogate pair
        return mapper.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    private static final class UnitWriter extends StdSerializer<OffsetUnit> {
        UnitWriter() {
            super(OffsetUnit.class);
        }

        @Override
        public void serialize(OffsetUnit unit, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(unit.wireName());
        }
    }

    private static final class UnitReader extends StdDeserializer<OffsetUnit> {
        UnitReader() {
            super(OffsetUnit.class);
        }

        @Override
        public OffsetUnit deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String name = json.getText();
            return Arrays.stream(OffsetUnit.values())
                    .filter(unit -> unit.wireName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> context.weirdStringException(name, OffsetUnit.class, "not an offset unit"));
        }
    }
}
