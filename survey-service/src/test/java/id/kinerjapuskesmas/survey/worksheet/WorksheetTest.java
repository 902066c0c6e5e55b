package id.kinerjapuskesmas.survey.worksheet;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Another program (Apache POI) computes the formulas; the figures must be those the API answers with. */
@QuarkusTest
class WorksheetTest {

    private static byte[] worksheet(Scene scene, String survey) {
        return as(scene.puskesmas())
                .accept("*/*")
                .get("/v1/surveys/" + survey + "/worksheet")
                .then()
                .statusCode(200)
                .contentType(Export.XLSX)
                .extract()
                .asByteArray();
    }

    private static BigDecimal ikm(Scene scene, String survey, String method) {
        var value = as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm?method=" + method)
                .jsonPath()
                .getString("result.ikm.value");
        return new BigDecimal(value).setScale(2);
    }

    /** The evaluated second cell of every row, by the text of its first, in order. */
    private static List<Object> results(Sheet sheet, FormulaEvaluator evaluator, String label) {
        var found = new ArrayList<Object>();
        for (var row : sheet) {
            var first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(label)) {
                found.add(value(evaluator.evaluate(row.getCell(1))));
            }
        }
        return found;
    }

    private static Object value(CellValue value) {
        return value.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(value.getNumberValue()).setScale(2, java.math.RoundingMode.HALF_UP)
                : value.getStringValue();
    }

    @Test
    void computesInAnotherProgramWhatTheApiAnswers() throws IOException {
        var scene = Scene.withUnits("UMUM", "GIGI", "KOSONG");
        var survey = scene.openSurvey();
        var random = new Random(14_2017);
        for (var respondent = 0; respondent < 23; respondent++) {
            var scores = random.ints(9, 1, 5).toArray();
            scene.respond(survey, respondent % 3 == 0 ? "GIGI" : "UMUM", scores);
        }
        var bytes = worksheet(scene, survey);
        if (System.getProperty("pictures") != null) {
            Files.write(Path.of(System.getProperty("pictures"), "worksheet.xlsx"), bytes);
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var summary = workbook.getSheet("Rekap");
            assertThat(results(summary, evaluator, "IKM unit pelayanan, 2 desimal"))
                    .containsExactly(ikm(scene, survey, "MEAN_OF_UNITS"), ikm(scene, survey, "POOLED"));
            var mutu = as(scene.puskesmas())
                    .get("/v1/surveys/" + survey + "/ikm")
                    .jsonPath()
                    .getString("result.mutu");
            assertThat(results(summary, evaluator, "Mutu pelayanan").get(0)).isEqualTo(mutu);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(texts(workbook)).noneMatch(text -> text.contains("Kursi"));
        }
    }

    @Test
    void leavesBlanksOutOfTheMeanAsTheApiDoes() throws IOException {
        var scene = Scene.withUnits("UMUM");
        var survey = scene.openSurvey();
        var header = "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9\n";
        var lines = new StringBuilder(header);
        var random = new Random(79_30);
        for (var line = 0; line < 19; line++) {
            lines.append(java.util.UUID.randomUUID()).append(",UMUM,2025-08-14T09:30:00+07:00");
            for (var unsur = 0; unsur < 9; unsur++) {
                lines.append(',').append(random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(4)));
            }
            lines.append('\n');
        }
        as(scene.puskesmas())
                .contentType("text/csv")
                .body(lines.toString())
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .body("rejected", equalTo(0));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(worksheet(scene, survey)))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(results(workbook.getSheet("Rekap"), evaluator, "IKM unit pelayanan, 2 desimal"))
                    .containsExactly(ikm(scene, survey, "MEAN_OF_UNITS"), ikm(scene, survey, "POOLED"));
        }
    }

    @Test
    void hasNoIkmWithoutRespondents() throws IOException {
        var scene = Scene.withUnits("UMUM");
        var survey = scene.openSurvey();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(worksheet(scene, survey)))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(results(workbook.getSheet("Rekap"), evaluator, "IKM unit pelayanan, 2 desimal"))
                    .containsExactly("", "");
        }
    }

    @Test
    void isForTheFacilityAndItsDinasOnly() {
        var scene = Scene.withUnits("UMUM");
        var survey = scene.openSurvey();
        var path = "/v1/surveys/" + survey + "/worksheet";
        as(scene.dinkes()).accept("*/*").get(path).then().statusCode(200);
        as(Tokens.province("32")).accept("*/*").get(path).then().statusCode(403);
        as(Tokens.dinkes("32.08")).accept("*/*").get(path).then().statusCode(404);
        as(Tokens.puskesmas(Scene.REGION, Scene.withUnits("UMUM").facility))
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(404);
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        var texts = new ArrayList<String>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }
}
