package id.kinerjapuskesmas.rest.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Marks every property of a schema that only answers use as required: Jackson always writes them all. In request bodies
 * {@code required} comes from {@code @NotNull}.
 */
final class ResponseSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private ResponseSchemas() {}

    static void requireAllProperties(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        var sent = new HashSet<String>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent())
                .flatMap(ResponseSchemas::schemas)
                .forEach(schema -> collect(schema, schemas, sent));
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    static Stream<Schema> schemas(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.of()
                : content.getMediaTypes().values().stream()
                        .map(media -> media.getSchema())
                        .filter(Objects::nonNull);
    }

    /** Adds the names of all schemas that this one reaches. */
    static void collect(Schema schema, Map<String, Schema> all, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
            var name = schema.getRef().substring(PREFIX.length());
            if (found.add(name)) {
                collect(all.get(name), all, found);
            }
        }
        parts(schema).forEach(part -> collect(part, all, found));
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        return parts;
    }
}
