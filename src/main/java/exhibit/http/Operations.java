package exhibit.http;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.http.Problem.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes one endpoint: what it does, its parameters, and every answer with an example. */
final class Operations {
    private final JsonNode words;

    Operations(JsonNode words) {
        this.words = words;
    }

    /** @param call such as {@code GET /v1/documents} */
    void describe(String call, Operation operation) {
        JsonNode here = words.path("calls").path(call);
        operation
                .operationId(id(call))
                .summary(here.path("summary").asText(null))
                .description(here.path("description").asText(null))
                .tags(List.of(here.path("tag").asText("")));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, here.path("parameters")));
        }
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .setDescription(here.at("/request/description").asText(null));
            examples(operation.getRequestBody().getContent(), here.at("/request/examples"));
        }
        operation.setResponses(responses(operation.getResponses(), here));
    }

    /** @param own words of the call for parameters that mean something else elsewhere */
    private void describe(Parameter parameter, JsonNode own) {
        JsonNode here = own.has(parameter.getName())
                ? own.path(parameter.getName())
                : words.path("parameters").path(parameter.getName());
        parameter.setDescription(here.path("description").asText(null));
        parameter.setExample(ContractFilter.plain(here.path("example")));
        Restrictions.apply(parameter.getSchema(), here.path("schema"));
    }

    /** A name of the call for generated clients, such as {@code getV1DocumentsById}. */
    private static String id(String call) {
        String[] words = call.replaceAll("\\{(\\w+)}", "by/$1").split("\\W+", -1);
        return Arrays.stream(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0].toLowerCase(Locale.ROOT), ""));
    }

    private APIResponses responses(APIResponses found, JsonNode here) {
        Map<String, APIResponse> all = new TreeMap<>();
        here.path("answers").properties().forEach(answer -> {
            APIResponse response = found.getAPIResponse(answer.getKey());
            if (response == null) {
                throw new IllegalStateException(here.path("summary") + " has no answer " + answer.getKey());
            }
            response.setDescription(answer.getValue().path("description").asText());
            withoutPreferences(response.getContent());
            examples(response.getContent(), answer.getValue().path("examples"));
            all.put(answer.getKey(), response);
        });
        here.path("problems").forEach(slug -> add(all, kind(slug.asText())));
        add(all, Kind.UNAUTHENTICATED); // where the service asks for keys
        add(all, Kind.FORBIDDEN);
        add(all, Kind.INTERNAL);
        APIResponses responses = OASFactory.createAPIResponses();
        all.forEach(responses::addAPIResponse);
        return responses;
    }

    /** Problems of one status share an answer, each an example of it. */
    private void add(Map<String, APIResponse> all, Kind kind) {
        String detail = words.path("problems").path(kind.slug()).asText();
        APIResponse response = all.computeIfAbsent(
                String.valueOf(kind.status()),
                status -> OASFactory.createAPIResponse()
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem")))));
        response.setDescription(
                response.getDescription() == null ? kind.title() : response.getDescription() + "; or: " + kind.title());
        response.getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .addExample(
                        kind.slug(),
                        OASFactory.createExample()
                                .value(ContractFilter.plain(ContractFilter.tree(Problem.of(kind, detail)))));
        if (kind == Kind.BUSY) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before it is sent again.")
                            .example(5)
                            .schema(OASFactory.createSchema()
                                    .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER)));
        }
    }

    private static Kind kind(String slug) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no problem is named " + slug));
    }

    /** An example is words as they are, or the name of a file with JSON. */
    private static void examples(Content content, JsonNode examples) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            JsonNode example = examples.path(bare(type));
            if (!example.isMissingNode()) {
                media.setExample(ContractFilter.plain(
                        example.asText().endsWith(".json") ? ContractFilter.read(example.asText()) : example));
            }
        });
    }

    /** Which of several formats an endpoint prefers is its own affair. */
    private static void withoutPreferences(Content content) {
        if (content != null) {
            content.setMediaTypes(content.getMediaTypes().entrySet().stream()
                    .collect(Collectors.toMap(type -> type.getKey().replaceAll(";qs=.*", ""), Map.Entry::getValue)));
        }
    }

    private static String bare(String type) {
        return type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    }
}
