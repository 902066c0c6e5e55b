package id.kinerjapuskesmas.rest.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI 3.1 document that can judge bodies and examples (JSON Schema 2020-12). */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    public Contract(JsonNode document) {
        this.document = document;
    }

    /** One operation of the contract. */
    public record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    public JsonNode document() {
        return document;
    }

    public Stream<Operation> operations() {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())));
    }

    /** The operation behind a concrete path; a literal path wins over a templated one. */
    public Optional<Operation> operation(String method, String path) {
        return operations()
                .filter(operation -> operation.method().equalsIgnoreCase(method))
                .filter(operation -> template(operation.path()).matcher(path).matches())
                .min(java.util.Comparator.comparingLong(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }

    /** What is wrong with an answer, empty when it fits. */
    public List<String> judge(Operation operation, int status, String mediaType, String body) {
        var response = resolve(operation.node().get("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not described");
        }
        if (mediaType == null || body.isEmpty()) {
            return List.of();
        }
        var content = response.path("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of("media type " + mediaType + " is not described for status " + status);
        }
        if (!mediaType.endsWith("json") || mediaType.endsWith("x-ndjson")) {
            return List.of();
        }
        try {
            return judge(content.get("schema"), JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
    }

    /** What is wrong with a value by a schema of this contract. */
    public List<String> judge(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(message -> message.getInstanceLocation() + ": " + message.getMessage())
                .sorted()
                .toList();
    }

    /** Every example of every media type and parameter with what is wrong with it. */
    public Stream<String> faultyExamples() {
        return operations()
                .flatMap(operation -> Stream.concat(
                        contents(operation.node()).flatMap(media -> examples(media, operation)),
                        StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                                .flatMap(parameter -> examples(parameter, operation))));
    }

    private Stream<JsonNode> contents(JsonNode operation) {
        return Stream.concat(
                        operation.path("requestBody").path("content").properties().stream(),
                        operation.path("responses").properties().stream()
                                .flatMap(
                                        response -> resolve(response.getValue()).path("content").properties().stream()))
                .filter(media ->
                        media.getKey().endsWith("/json") || media.getKey().endsWith("problem+json"))
                .map(Map.Entry::getValue);
    }

    private Stream<String> examples(JsonNode holder, Operation operation) {
        var single = Stream.of(holder.path("example")).filter(example -> !example.isMissingNode());
        var named = holder.path("examples").properties().stream()
                .map(example -> example.getValue().path("value"));
        return Stream.concat(single, named)
                .map(Contract::parsed)
                .flatMap(example -> judge(holder.get("schema"), example).stream())
                .map(fault -> operation + " example " + fault);
    }

    /** Examples written as text blocks reach the document as strings. */
    private static JsonNode parsed(JsonNode example) {
        if (example.isTextual() && example.asText().strip().startsWith("{")) {
            try {
                return JSON.readTree(example.asText());
            } catch (JsonProcessingException e) {
                return example;
            }
        }
        return example;
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", document.get("components"));
        return SCHEMAS.getSchema(root);
    }

    private static Pattern template(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
