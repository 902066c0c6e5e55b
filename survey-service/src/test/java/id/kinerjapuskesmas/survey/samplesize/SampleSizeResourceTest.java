package id.kinerjapuskesmas.survey.samplesize;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
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
    void refusesAPopulationOfNobody() {
        as(Tokens.bpjs("32")).get("/v1/sample-size?population=0").then().statusCode(400);
        as(Tokens.bpjs("32")).get("/v1/sample-size").then().statusCode(400);
    }
}
