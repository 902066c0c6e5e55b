package id.kinerjapuskesmas.rest.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every operation of every service has in common, written into the contract in one place: bearer tokens, the
 * problems it may answer with, conditional reads, and {@code required} that is true to the JSON.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractDefaults implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEMS = "/problems";
    /** What the holder of an unguessable key reaches without a token. */
    private static final String PUBLIC = "/v1/public/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(null);
        contract.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT")
                                .description("OIDC token with `groups` (roles), `scope_region` and, for the role"
                                        + " puskesmas, `scope_facility`."));
        contract.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER, List.of())));
        ProblemAnswers.components().forEach(contract.getComponents()::addResponse);
        contract.getPaths().getPathItems().forEach(ContractDefaults::complete);
        TabularAnswers.describe(contract);
        ResponseSchemas.requireAllProperties(contract);
        UnusedSchemas.remove(contract);
        contract.getComponents().setSchemas(sorted(contract.getComponents().getSchemas()));
    }

    private static Map<String, Schema> sorted(Map<String, Schema> schemas) {
        return schemas == null ? null : new TreeMap<>(schemas);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (path.startsWith(PROBLEMS) || path.startsWith(PUBLIC)) {
                operation.setSecurity(List.of());
            }
            var reads = method == PathItem.HttpMethod.GET;
            if (reads) {
                conditionalRead(operation);
            }
            var answers = ProblemAnswers.of(reads, operation.getRequestBody() != null, hasIfMatch(operation));
            for (var status : answers.keySet()) {
                if (isUndescribed(operation.getResponses().getAPIResponse(status))) {
                    operation
                            .getResponses()
                            .addAPIResponse(
                                    status, OASFactory.createAPIResponse().ref(answers.get(status)));
                }
            }
            JobAnswers.complete(operation);
            sortResponses(operation);
        });
    }

    /** Whether nobody described it, or the generator did with no more than the status's name. */
    private static boolean isUndescribed(APIResponse answer) {
        return answer == null || (answer.getContent() == null && answer.getRef() == null);
    }

    private static void sortResponses(Operation operation) {
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static boolean hasIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void conditionalRead(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("ETag of the copy you hold; answered 304 when it is current")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("Your copy is current."));
        var found = operation.getResponses().getAPIResponse("200");
        found.addHeader("ETag", text("Version of this representation, for If-None-Match and If-Match"));
        if (operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()))) {
            found.addHeader("Link", text("The next page as a relative `rel=\"next\"`, absent on the last"));
        }
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
