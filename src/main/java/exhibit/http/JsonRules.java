package exhibit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.export.Json;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** The service's JSON follows the rules of {@link Json}. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        Json.configure(mapper);
    }
}
