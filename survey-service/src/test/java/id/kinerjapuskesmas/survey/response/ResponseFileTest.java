package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.tabular.RawWorkbook;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses out as files and back in, templates, and the rows an import gave back. */
@QuarkusTest
class ResponseFileTest {

    private static final String HEADER = "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,suggestion\n";

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA");
        survey = scene.openSurvey();
    }

    private String send(String suggestion) {
        var response = UUID.randomUUID().toString();
        var body = responseBody("KIA", 3, 4, 3, 4, 3, 3, 3, 2, 3);
        body.put("suggestion", suggestion);
        scene.put(survey, response, body).statusCode(201);
        return response;
    }

    private ValidatableResponse importing(byte[] file, String mediaType, String query) {
        return given().auth()
                .oauth2(scene.puskesmas())
                .contentType(mediaType)
                .body(file)
                .post("/v1/surveys/" + survey + "/imports" + query)
                .then();
    }

    private byte[] exported(String format) {
        return as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/response-file?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("jawaban-" + scene.facility))
                .extract()
                .asByteArray();
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> Table.CSV;
            case "ndjson" -> Table.NDJSON;
            default -> Table.XLSX;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xlsx"})
    void takesItsOwnExportBackWithoutAChange(String format) {
        send("- kursi kurang, \"toilet\"\nkotor");
        send("Petugas ramah; pertahankan");
        send(null);
        importing(exported(format), mediaType(format), "")
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("updated", equalTo(0))
                .body("created", equalTo(0));
    }

    @Test
    void leavesVoidedResponsesOutOfTheFile() {
        var voided = send("a");
        var kept = send("b");
        as(scene.dinkes())
                .header("If-Match", "\"1\"")
                .queryParam("reason", "kuesioner ganda")
                .delete("/v1/surveys/" + survey + "/responses/" + voided)
                .then()
                .statusCode(204);
        assertThat(new String(exported("csv"), StandardCharsets.UTF_8))
                .contains(kept)
                .doesNotContain(voided);
    }

    @Test
    void makesTextHarmlessForSpreadsheets() {
        send("=HYPERLINK(\"http://x\")");
        assertThat(new String(exported("csv"), StandardCharsets.UTF_8)).contains("'=HYPERLINK");
    }

    @Test
    void handsOutATemplateWithIdsAndTheVersionOfItsQuestionnaire() throws IOException {
        var template = template(3);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("response");
            assertThat(rows.get(0).getCellText(5)).isEqualTo("U3");
            assertThat(UUID.fromString(rows.get(1).getCellText(0)).version()).isEqualTo(7);
        }
        try (var table = Table.open(
                new ByteArrayInputStream(template),
                Table.XLSX,
                names -> new id.kinerjapuskesmas.rest.tabular.Columns(List.of(), names))) {
            assertThat(table.template().orElseThrow().version()).isEqualTo("skm-2017-v1");
        }
    }

    private byte[] template(int rows) {
        return as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/imports/template.xlsx?rows=" + rows)
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .extract()
                .asByteArray();
    }

    @Test
    void skipsTheRowsOfATemplateThatWereNeverFilledIn() {
        importing(template(5), Table.XLSX, "")
                .statusCode(200)
                .body("received", equalTo(0))
                .body("rejected", equalTo(0));
    }

    @Test
    void refusesATemplateOfAnotherQuestionnaireByName() {
        importing(
                        RawWorkbook.of(
                                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>response</t></is></c></row>"
                                                + "</sheetData>")
                                .part(
                                        "xl/workbook.xml",
                                        """
                                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                                        <sheets><sheet name="Data" sheetId="1" r:id="rId1"/>\
                                        <sheet name="_template" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>""")
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        """
                                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                                        <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/>\
                                        <Relationship Id="rId2" Type="worksheet" Target="worksheets/sheet2.xml"/></Relationships>""")
                                .part(
                                        "xl/worksheets/sheet2.xml",
                                        """
                                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                                        <row r="1"><c r="A1" t="inlineStr"><is><t>responses</t></is></c>\
                                        <c r="B1" t="inlineStr"><is><t>skm-2004-v1</t></is></c></row></sheetData></worksheet>""")
                                .bytes(),
                        Table.XLSX,
                        "")
                .statusCode(422)
                .body("code", equalTo("TEMPLATE_OUTDATED"))
                .body("detail", containsString("skm-2004-v1"));
    }

    @Test
    void givesTheRefusedRowsBackInTheFormatTheyWereSentIn() {
        var good = UUID.randomUUID() + ",KIA,2025-08-14,3,3,3,3,3,3,3,3,3,\n";
        var id = UUID.randomUUID();
        var bad = id + ",KIA,2025-08-14,3,3,3,9,3,3,3,3,3,Kursi\n";
        var file = HEADER + good + bad;
        var refused = importing(file.getBytes(StandardCharsets.UTF_8), Table.CSV, "?refused=file")
                .statusCode(422)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(refused.lines().toList()).hasSize(2);
        assertThat(refused)
                .startsWith("response,unit,collectedAt")
                .contains(id.toString())
                .contains("U4: Jawaban harus 1, 2, 3 atau 4.");
        // mended, with its extra columns, it can be sent again
        importing(refused.replace(",9,", ",4,").getBytes(StandardCharsets.UTF_8), Table.CSV, "")
                .statusCode(200)
                .body("created", equalTo(1));
        importing((HEADER + good).getBytes(StandardCharsets.UTF_8), Table.CSV, "?refused=file")
                .statusCode(200)
                .body("created", equalTo(1));
    }
}
