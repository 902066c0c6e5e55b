package id.kinerjapuskesmas.survey.samplesize;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleSizeResourceTest {

    @Test
    void givesFormulaAndTable() {
        as(Tokens.bpjs("32"))
                .get("/v1/sample-size?population=4384")
                .then()
                .statusCode(200)
                .body("required", equalTo(353))
                .body("requiredByTable", equalTo(354))
                .body("tablePopulation", equalTo(4500));
    }

    @Test
    void answersAll90RowsOfTheAnnexTable() throws IOException {
        JsonNode table;
        try (var file = getClass().getResourceAsStream("/vectors/ikm.json")) {
            table = new ObjectMapper().readTree(file).at("/krejcie_morgan/table");
        }
        assertThat(table.size()).isEqualTo(90);
        table.properties().forEach(row -> as(Tokens.service())
                .get("/v1/sample-size?population=" + row.getKey())
                .then()
                .statusCode(200)
                .body("required", equalTo(row.getValue().asInt()))
                .body("requiredByTable", equalTo(row.getValue().asInt()))
                .body("tablePopulation", equalTo(Integer.parseInt(row.getKey()))));
    }

    @Test
    void refusesAPopulationOfNobody() {
        as(Tokens.bpjs("32")).get("/v1/sample-size?population=0").then().statusCode(400);
        as(Tokens.bpjs("32")).get("/v1/sample-size").then().statusCode(400);
    }
}
