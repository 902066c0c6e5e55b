package id.kinerjapuskesmas.survey.tabular;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.TableWriter;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TabularReadsTest {

    private static String csv(String token, String path) {
        return as(token)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(Export.CSV + ";charset=UTF-8")
                .extract()
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/surveys, /v1/surveys",
        "/v1/facilities, /v1/facilities",
        "/v1/facilities/%s/service-units, /v1/facilities/{facility}/service-units",
        "/v1/sample-size?population=4384, /v1/sample-size"
    })
    void headsItsCsvAsTheContractSays(String path, String described) {
        var scene = Scene.withUnits("UMUM");
        scene.openSurvey();
        var separator = path.contains("?") ? "&" : "?";
        var sent = csv(scene.dinkes(), path.formatted(scene.facility) + separator + "format=csv");
        var contract =
                given().accept("application/json").get("/q/openapi?format=json").jsonPath();
        var example = contract.getString("paths.'" + described + "'.get.responses.'200'.content.'text/csv'.example");
        assertThat(sent.lines().findFirst().orElseThrow() + "\n").isEqualTo(example);
        assertThat(sent.lines()).hasSizeGreaterThan(1);
    }

    @Test
    void listsNoSurveyOfAnotherKabupatenInATableEither() {
        var own = Scene.at("32.14").units("KIA");
        var foreign = Scene.at("32.15").units("KIA");
        var survey = own.openSurvey();
        var hidden = foreign.openSurvey();
        var table = csv(own.dinkes(), "/v1/surveys?format=csv&limit=200");
        assertThat(table).contains(survey).doesNotContain(hidden);
        var lines = as(own.dinkes())
                .accept(Export.NDJSON)
                .get("/v1/surveys?facility=" + own.facility)
                .then()
                .contentType(Export.NDJSON)
                .extract()
                .asString();
        assertThat(lines).contains("\"population\":null", "\"periodStart\":\"2025-07-01\"");
    }

    private static byte[] register(Object code) throws IOException {
        var columns = List.of("facility", "name", "region", "zone").stream()
                .map(id -> Column.of(id, id, id))
                .toList();
        var out = new ByteArrayOutputStream();
        TableWriter.write(
                Export.of("fasilitas", columns, sink -> sink.row(code, "Puskesmas Baru", "32.16", "Asia/Jakarta"))
                        .toBeSentBack(),
                Export.XLSX,
                Language.ID,
                out);
        return out.toByteArray();
    }

    @Test
    void importsTheRegisterFromAWorkbook() throws IOException {
        given().auth()
                .oauth2(Tokens.dinkes("32.16"))
                .contentType(Export.XLSX)
                .body(register("0000017"))
                .post("/v1/facilities/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("detected.sheet", equalTo("Data"));
        given().auth()
                .oauth2(Tokens.dinkes("32.16"))
                .contentType(Export.XLSX)
                .body(register(17L))
                .post("/v1/facilities/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NUMBER_FOR_TEXT"))
                .body("errors[0].params.cell", equalTo("A2"))
                .body("errors[0].params.sheet", equalTo("Data"));
    }

    @Test
    void refusesAnotherProgramsFileByName() {
        given().auth()
                .oauth2(Tokens.dinkes("32.16"))
                .contentType(Export.XLSX)
                .body("facility,name\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/facilities/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_A_WORKBOOK"));
    }
}
