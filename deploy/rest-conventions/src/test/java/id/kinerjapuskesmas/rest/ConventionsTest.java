package id.kinerjapuskesmas.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.testing.Conformance;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConventionsTest extends Conformance {

    private static final String CSV = "name,ikm\r\n'=A1,86.60\r\nB,86.60\r\n";

    @Override
    protected String protectedList() {
        return "/probe/pages";
    }

    private static RequestSpecification asDinkes() {
        return given().auth().oauth2(Tokens.dinkes("32.07"));
    }

    @Test
    void sendsATableInTheFormatThatAcceptOrTheQueryAsks() {
        asDinkes()
                .accept(Export.CSV)
                .get("/probe/tables")
                .then()
                .statusCode(200)
                .body(equalTo(CSV));
        asDinkes()
                .accept("*/*")
                .get("/probe/tables?format=csv")
                .then()
                .contentType(Export.CSV)
                .header("Content-Disposition", "attachment; filename=\"probe.csv\"")
                .body(equalTo(CSV));
        asDinkes()
                .get("/probe/tables?format=csv&delimiter=semicolon")
                .then()
                .body(equalTo("\uFEFFname;ikm\r\n'=A1;86,60\r\nB;86,60\r\n"));
        asDinkes()
                .accept("application/json")
                .get("/probe/tables?format=ndjson")
                .then()
                .contentType(Export.NDJSON)
                .body(equalTo("{\"name\":\"=A1\",\"ikm\":86.60}\n{\"name\":\"B\",\"ikm\":86.60}\n"));
        var workbook = asDinkes().get("/probe/tables?format=xlsx").then().contentType(Export.XLSX);
        assertThat(workbook.extract().asByteArray()).startsWith('P', 'K', 3, 4);
        asDinkes().get("/probe/tables").then().contentType("application/json").body("names[0]", is("=A1"));
    }

    @Test
    void tagsEveryRepresentationOfATableByItself() {
        var json = asDinkes().get("/probe/tables").then().extract().header("ETag");
        var csv = asDinkes().get("/probe/tables?format=csv").then().extract().header("ETag");
        var semicolon = asDinkes()
                .get("/probe/tables?format=csv&delimiter=semicolon")
                .then()
                .extract()
                .header("ETag");
        assertThat(csv).isNotNull().isNotEqualTo(json).isNotEqualTo(semicolon);
        asDinkes()
                .header("If-None-Match", csv)
                .get("/probe/tables?format=csv")
                .then()
                .statusCode(304);
        asDinkes()
                .header("If-None-Match", json)
                .get("/probe/tables?format=csv")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAFormatItDoesNotHave() {
        asDinkes().get("/probe/tables?format=xls").then().statusCode(400).body("errors[0].parameter", is("format"));
        asDinkes().get("/probe/tables?format=pdf").then().statusCode(406);
        asDinkes().get("/probe/tables?format=csv&decimal=dot").then().statusCode(400);
    }
}
