package id.kinerjapuskesmas.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class UnusedSchemasTest {

    @Test
    void keepsWhatAnAnswerReachesAndRemovesTheRest() {
        var contract = contract();

        UnusedSchemas.remove(contract);

        assertThat(contract.getComponents().getSchemas()).containsOnlyKeys("Survey", "State", "Problem", "Period");
    }

    private static OpenAPI contract() {
        var operation = OASFactory.createOperation()
                .parameters(List.of(OASFactory.createParameter().name("period").schema(reference("Period"))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(json(reference("Survey")))));
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/surveys", OASFactory.createPathItem().GET(operation)))
                .components(OASFactory.createComponents()
                        .addResponse("Failing", OASFactory.createAPIResponse().content(json(reference("Problem"))))
                        .addSchema("Survey", OASFactory.createSchema().addProperty("state", reference("State")))
                        .addSchema("State", OASFactory.createSchema())
                        .addSchema("Problem", OASFactory.createSchema())
                        .addSchema("Period", OASFactory.createSchema())
                        .addSchema("Page", OASFactory.createSchema().items(reference("Survey"))));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    }
}
