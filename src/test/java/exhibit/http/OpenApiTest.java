package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who reads {@code /q/openapi} finds every call, parameter, answer and field explained, with examples that are real. */
@QuarkusTest
class OpenApiTest {
    private static final Set<String> CALLS = Set.of(
            "post /v1/documents",
            "get /v1/documents",
            "get /v1/documents/{id}",
            "delete /v1/documents/{id}",
            "get /v1/documents/{id}/text",
            "get /v1/documents/{id}/pages/{number}",
            "get /v1/documents/{id}/original",
            "get /v1/documents/{id}/evidence",
            "get /v1/documents/{id}/entities",
            "get /v1/evidence",
            "get /v1/evidence/facets",
            "get /v1/evidence/{id}",
            "get /v1/evidence/{id}/reviews",
            "post /v1/evidence/{id}/review",
            "post /v1/documents/{id}/evidence",
            "get /v1/reviews/claims",
            "get /v1/session",
            "post /v1/session",
            "delete /v1/session",
            "get /v1/keys",
            "post /v1/keys",
            "delete /v1/keys/{id}",
            "get /v1/audit",
            "post /v1/documents/{id}/analyses",
            "get /v1/documents/{id}/analyses",
            "get /v1/documents/{id}/analyses/{number}",
            "get /v1/documents/{id}/analyses/{number}/changes",
            "get /v1/entities",
            "get /v1/entities/{key}",
            "post /v1/entities/{key}/merge",
            "post /v1/entities/{key}/split",
            "get /v1/jobs",
            "get /v1/jobs/{id}",
            "delete /v1/jobs/{id}",
            "get /v1/jobs/{id}/events",
            "post /v1/batches",
            "get /v1/batches",
            "get /v1/batches/{id}",
            "delete /v1/batches/{id}",
            "get /v1/batches/{id}/files",
            "get /v1/batches/{id}/report",
            "post /v1/batches/{id}/retry",
            "get /v1/batches/{id}/events",
            "post /v1/analyze");

    private final List<String> missing = new ArrayList<>();

    @Test
    void everyCallAndEveryAnswerIsDescribedWithAnExample() {
        Set<String> seen = new TreeSet<>();
        JsonNode contract = contract();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String call = method.getKey() + " " + path.getKey();
                    JsonNode operation = method.getValue();
                    seen.add(call);
                    need(call, operation, "summary");
                    need(call, operation, "description");
                    operation.path("parameters").forEach(parameter -> {
                        need(call + " ?" + parameter.path("name").asText(), parameter, "description");
                        need(call + " ?" + parameter.path("name").asText(), parameter, "example");
                    });
                    if (operation.has("requestBody")) {
                        need(call + " body", operation.path("requestBody"), "description");
                        examples(call + " body", operation.path("requestBody").path("content"));
                    }
                    operation.path("responses").properties().forEach(answer -> {
                        String name = call + " " + answer.getKey();
                        need(name, answer.getValue(), "description");
                        examples(name, answer.getValue().path("content"));
                        if (answer.getKey().compareTo("400") >= 0
                                && !answer.getValue()
                                        .at("/content/application~1problem+json/schema/$ref")
                                        .asText()
                                        .endsWith("/Problem")) {
                            missing.add(name + " is no problem");
                        }
                    });
                    if (!operation.path("responses").has("400")) {
                        missing.add(call + " has no 400");
                    }
                }));

        assertThat(missing).isEmpty();
        assertThat(seen).isEqualTo(new TreeSet<>(CALLS));
    }

    @Test
    void everyFieldOfEverySchemaIsDescribed() {
        contract().at("/components/schemas").properties().forEach(schema -> {
            need(schema.getKey(), schema.getValue(), "description");
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> need(schema.getKey() + "." + field.getKey(), field.getValue(), "description"));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyCallHasANameOfItsOwnForGeneratedClients() {
        List<String> names = contract().findValuesAsText("operationId");

        assertThat(names).hasSize(CALLS.size()).doesNotHaveDuplicates().contains("getV1DocumentsByIdPagesByNumber");
    }

    @Test
    void everyKindOfProblemIsAnAnswerOfSomeCall() {
        String contract = contract().toString();

        Set<Problem.Kind> ofNoCall = EnumSet.of(
                Problem.Kind.METHOD_NOT_ALLOWED,
                Problem.Kind.OTHER,
                Problem.Kind.GAVE_UP, // of jobs and files of batches
                Problem.Kind.NOT_A_FILE);
        for (Problem.Kind kind : Problem.Kind.values()) {
            if (!ofNoCall.contains(kind)) {
                assertThat(contract).contains("urn:exhibit:problem:" + kind.slug());
            }
        }
        assertThat(contract).contains("\"text/csv;charset=utf-8\"").doesNotContain(";qs=");
    }

    @Test
    void anAnswerHasExactlyTheFieldsOfItsSchemaAndOfItsExample() {
        JsonNode contract = contract();
        JsonNode call = contract.at("/paths/~1v1~1analyze/post");
        JsonNode answer = Answers.json(given().contentType("text/plain; charset=utf-8")
                .body(call.at("/requestBody/content/text~1plain/example").asText())
                .post("/v1/analyze")
                .asString());

        JsonNode media = call.at("/responses/200/content/application~1json");
        assertThat(media.path("schema").path("$ref").asText()).endsWith("/AnalysisResult");
        compare("", contract.at("/components/schemas"), media.path("schema"), answer);
        assertThat(missing).isEmpty();
        assertThat(fields(answer)).isEqualTo(fields(media.path("example")));
        assertThat(contract.at("/components/schemas/OffsetUnit/enum").toString())
                .contains(answer.path("offsetUnit").toString());
    }

    @Test
    void thePageToTryItIsThere() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static JsonNode contract() {
        return Answers.json(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    private void need(String where, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()) {
            missing.add(where + " has no " + field);
        }
    }

    private void examples(String where, JsonNode content) {
        content.properties().forEach(media -> {
            if (!media.getValue().has("example")
                    && media.getValue().path("examples").isEmpty()) {
                missing.add(where + " " + media.getKey() + " has no example");
            }
        });
    }

    /** Notes every field that only one of the two has. */
    private void compare(String where, JsonNode schemas, JsonNode schema, JsonNode value) {
        boolean mayBeNull = schema.toString().contains("\"null\"");
        JsonNode there = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        JsonNode meant = there.has("$ref")
                ? schemas.path(there.path("$ref").asText().substring("#/components/schemas/".length()))
                : there;
        if (value.isNull() && !mayBeNull) {
            missing.add(where + " is null, which its schema does not allow");
        } else if (value.isArray()) {
            value.forEach(item -> compare(where + "[]", schemas, meant.path("items"), item));
        } else if (value.isObject() && meant.has("properties")) {
            Map<String, JsonNode> fields = new java.util.TreeMap<>();
            meant.path("properties").properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            value.properties().forEach(field -> {
                JsonNode described = fields.remove(field.getKey());
                if (described == null) {
                    missing.add(where + "." + field.getKey() + " is not in the schema");
                } else {
                    compare(where + "." + field.getKey(), schemas, described, field.getValue());
                }
            });
            fields.keySet().forEach(name -> missing.add(where + "." + name + " is not in the answer"));
        }
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.properties().forEach(field -> {
            names.add(field.getKey());
            fields(field.getValue()).forEach(name -> names.add(field.getKey() + "." + name));
        });
        node.forEach(item -> {
            if (node.isArray()) {
                names.addAll(fields(item));
            }
        });
        return names;
    }
}
