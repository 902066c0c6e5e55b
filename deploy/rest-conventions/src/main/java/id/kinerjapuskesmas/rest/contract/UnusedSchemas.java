package id.kinerjapuskesmas.rest.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Leaves out of the contract the schemas that nothing in it refers to. The generator's own switch for this comes before
 * the shared answers are added and would take their schemas away.
 */
final class UnusedSchemas {

    private UnusedSchemas() {}

    static void remove(OpenAPI contract) {
        var all = contract.getComponents().getSchemas();
        if (all == null) {
            return;
        }
        var used = new HashSet<String>();
        roots(contract).forEach(schema -> ResponseSchemas.collect(schema, all, used));
        var kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(used);
        contract.getComponents().setSchemas(kept);
    }

    private static Stream<Schema> roots(OpenAPI contract) {
        var answers = contract.getComponents().getResponses();
        return Stream.concat(
                contract.getPaths().getPathItems().values().stream()
                        .flatMap(item -> Stream.concat(
                                ofParameters(item.getParameters()),
                                item.getOperations().values().stream().flatMap(UnusedSchemas::ofOperation))),
                answers == null ? Stream.of() : answers.values().stream().flatMap(UnusedSchemas::ofAnswer));
    }

    private static Stream<Schema> ofOperation(Operation operation) {
        return Stream.of(
                        ofParameters(operation.getParameters()),
                        ofBody(operation.getRequestBody()),
                        operation.getResponses().getAPIResponses().values().stream()
                                .flatMap(UnusedSchemas::ofAnswer))
                .flatMap(schemas -> schemas);
    }

    private static Stream<Schema> ofParameters(List<Parameter> parameters) {
        return parameters == null
                ? Stream.of()
                : parameters.stream().map(Parameter::getSchema).filter(Objects::nonNull);
    }

    private static Stream<Schema> ofBody(RequestBody body) {
        return body == null ? Stream.of() : ResponseSchemas.schemas(body.getContent());
    }

    private static Stream<Schema> ofAnswer(APIResponse answer) {
        return ResponseSchemas.schemas(answer.getContent());
    }
}
