package id.kinerjapuskesmas.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String DOCUMENT =
            """
            {"paths": {"/v1/things/{thing}": {"get": {"responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Thing"},
                "examples": {"good": {"value": {"name": "Padas", "beds": null}}, "bad": {"value": {"name": 5}}}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name", "beds"],
                "properties": {"name": {"type": "string"}, "beds": {"type": ["integer", "null"]}}}}}}
            """;

    private final Contract contract;

    ContractTest() throws Exception {
        contract = new Contract(new ObjectMapper().readTree(DOCUMENT));
    }

    private java.util.List<String> judge(int status, String body) {
        var operation = contract.operation("GET", "/v1/things/7").orElseThrow();
        return contract.judge(operation, status, "application/json", body);
    }

    @Test
    void acceptsABodyThatFits() {
        assertThat(judge(200, "{\"name\": \"Padas\", \"beds\": 10}")).isEmpty();
    }

    @Test
    void refusesAWrongTypeBehindAReference() {
        assertThat(judge(200, "{\"name\": \"Padas\", \"beds\": \"ten\"}")).isNotEmpty();
    }

    @Test
    void refusesAMissingProperty() {
        assertThat(judge(200, "{\"name\": \"Padas\"}")).isNotEmpty();
    }

    @Test
    void refusesAStatusThatIsNotDescribed() {
        assertThat(judge(202, "{}")).isNotEmpty();
    }

    @Test
    void findsExamplesThatDoNotFit() {
        assertThat(contract.faultyExamples())
                .hasSizeBetween(1, 2)
                .allMatch(fault -> fault.contains("name") || fault.contains("beds"));
    }
}
