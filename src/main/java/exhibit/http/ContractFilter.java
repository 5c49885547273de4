package exhibit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.OffsetUnit;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts words and examples into the description of the HTTP interface, which is otherwise read off the endpoints and records: the
 * vocabulary carries no framework's annotations. The words are in {@code openapi/}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    /** Records that are sent, not answered. */
    private static final Set<String> REQUESTS = Set.of(
            "TextRequest",
            "MergeRequest",
            "SplitRequest",
            "ReviewRequest",
            "MissedRecord",
            "Claim",
            "SignIn",
            "KeyWish");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        JsonNode words = read("contract.json");
        contract.setInfo(OASFactory.createInfo()
                .title(words.at("/info/title").asText())
                .description(words.at("/info/description").asText())
                .version(words.at("/info/version").asText()));
        contract.setServers(
                List.of(OASFactory.createServer().url("/").description("The service that gave this description.")));
        schemas(contract, read("schemas.json"));
        Operations operations = new Operations(words);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> operations.describe(method + " " + path, operation)));
        contract.setTags(words.at("/tags").properties().stream()
                .map(tag -> OASFactory.createTag()
                        .name(tag.getKey())
                        .description(tag.getValue().asText()))
                .toList());
    }

    private static void schemas(OpenAPI contract, JsonNode words) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.get("OffsetUnit")
                .setEnumeration(Arrays.stream(OffsetUnit.values())
                        .map(unit -> (Object) unit.wireName())
                        .toList());
        schemas.forEach((name, schema) -> Fields.describe(schema, words.path(name), REQUESTS.contains(name)));
    }

    /** A file of the folder openapi. */
    static JsonNode read(String file) {
        try (InputStream in = ContractFilter.class.getResourceAsStream("/openapi/" + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi/" + file + " cannot be read", e);
        }
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** JSON as the maps and lists that a description is written from. */
    static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }
}
