package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.kinerjapuskesmas.rest.tabular.RawWorkbook;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks at the import of responses: good ones stored, hostile ones refused, nothing of them stored. */
@QuarkusTest
class WorkbookImportTest {

    private static final List<String> HEADER = List.of(
            "response", "unit", "collectedAt", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "suggestion");

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA");
        survey = scene.openSurvey();
    }

    private static String text(String column, int row, String text) {
        return "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column, row, text);
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String header() {
        return row(
                1,
                IntStream.range(0, HEADER.size())
                        .mapToObj(place -> text(column(place), 1, HEADER.get(place)))
                        .collect(Collectors.joining()));
    }

    private static String column(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** A response whose cell of U3 (F) is the given one; the time is a cell of style 2, 14 August 2025 09:30. */
    private static String response(int number, String third) {
        var cells = new StringBuilder(text("A", number, UUID.randomUUID().toString()))
                .append(text("B", number, "KIA"))
                .append("<c r=\"C%d\" s=\"2\"><v>45883.395833333336</v></c>".formatted(number));
        for (var place = 3; place < 12; place++) {
            cells.append(place == 5 ? third : "<c r=\"%s%d\"><v>3</v></c>".formatted(column(place), number));
        }
        return row(number, cells.toString());
    }

    private static RawWorkbook workbook(String rows) {
        return RawWorkbook.of("<sheetData>" + header() + rows + "</sheetData>");
    }

    private static String number(int row, String value) {
        return "<c r=\"F%d\"><v>%s</v></c>".formatted(row, value);
    }

    private ValidatableResponse send(RawWorkbook workbook) {
        return given().auth()
                .oauth2(scene.puskesmas())
                .contentType(Table.XLSX)
                .body(workbook.bytes())
                .post("/v1/surveys/" + survey + "/imports")
                .then();
    }

    private void nothingIsStored() {
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(0));
    }

    @Test
    void storesTheRowsOfAWorkbookOnceWithTimesOfTheFacility() {
        var workbook = workbook(response(2, number(2, "4")) + response(4, text("F", 4, "2")));
        send(workbook).statusCode(200).body("created", equalTo(2)).body("detected.sheet", equalTo("Data"));
        send(workbook).statusCode(200).body("unchanged", equalTo(2));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses")
                .then()
                .body("items.collectedAt.unique()", equalTo(List.of("2025-08-14T09:30:00+07:00")))
                .body("items.answers.WAKTU.sort()", equalTo(List.of(2, 4)));
    }

    @Test
    void refusesASpreadsheetErrorByItsCell() {
        send(workbook(response(2, number(2, "3")) + response(3, "<c r=\"F3\" t=\"e\"><v>#DIV/0!</v></c>")))
                .statusCode(422)
                .body("rejected", equalTo(1))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("U3"))
                .body("errors[0].params.cell", equalTo("F3"));
        nothingIsStored();
    }

    @Test
    void refusesAnswersThatAreNoneByTheirCells() {
        for (var wrong : List.of("5", "0", "3.5")) {
            send(workbook(response(2, number(2, wrong))))
                    .statusCode(422)
                    .body("errors[0].column", equalTo("U3"))
                    .body("errors[0].line", equalTo(2));
        }
        nothingIsStored();
    }

    @Test
    void refusesFormulasByTheirCells() {
        send(workbook(response(2, "<c r=\"F2\"><f>1+2</f><v>3</v></c>")))
                .statusCode(400)
                .body("errors.params.cell", hasItem("F2"));
        nothingIsStored();
    }

    @Test
    void refusesMergedCellsByTheirRange() {
        var rows = "<sheetData>" + header() + response(2, number(2, "3"))
                + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"D2:E2\"/></mergeCells>";
        send(RawWorkbook.of(rows)).statusCode(400).body("errors[0].params.cell", containsString("D2"));
        nothingIsStored();
    }

    @Test
    void refusesEntitiesAndBombs() {
        send(workbook("")
                        .part(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>"))
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.not(containsString("root:")));
        send(workbook("").part("xl/media/image1.png", new byte[64 * 1024 * 1024]))
                .statusCode(400);
        nothingIsStored();
    }

    @Test
    void refusesTwoMillionEmptyRowsInBoundedMemory() {
        var rows = workbook("<row/>".repeat(2_000_000)).bytes();
        System.gc();
        var before = used();
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType(Table.XLSX)
                .body(rows)
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(400);
        System.gc();
        org.assertj.core.api.Assertions.assertThat(used() - before).isLessThan(64L * 1024 * 1024);
        nothingIsStored();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
