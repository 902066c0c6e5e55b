package id.kinerjapuskesmas.kinerja.form;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.counts;
import static id.kinerjapuskesmas.kinerja.District.path;
import static id.kinerjapuskesmas.kinerja.District.score;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import id.kinerjapuskesmas.rest.tabular.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form goes out, is filled in by another program, and comes back. */
@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class FormTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private District district;
    private String facility;
    private String assessment;

    @BeforeEach
    void beginWithAPuskesmasThatHasBeds() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
        district = District.with(0);
        facility = district.facility(true);
        survey.has(AnswerBody.of(SURVEY, district.region, "2025", "7").ikm(facility, "82.41"), "\"s7\"");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "9").bor(facility, "53.69"), "\"w9\"");
        assessment = district.draft(facility);
    }

    private String puskesmas() {
        return district.puskesmas(facility);
    }

    private Sheet form(String token, String which) {
        return new Sheet(given().auth()
                .oauth2(token)
                .accept(Table.XLSX)
                .get(path(assessment) + which)
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .extract()
                .asByteArray());
    }

    private ValidatableResponse send(String token, String which, String type, byte[] body, boolean dryRun) {
        return given().auth()
                .oauth2(token)
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(body)
                .post(path(assessment) + which + "/imports")
                .then();
    }

    private ValidatableResponse send(Sheet form) {
        return send(puskesmas(), "/form", Table.XLSX, form.bytes(), false);
    }

    private static List<Map<String, Object>> everything() {
        var values = new ArrayList<>(District.values(83));
        values.add(counts("RI_REKAM_MEDIS", 70, 90L));
        values.addAll(District.quality());
        return values;
    }

    private Sheet filledIn() {
        var form = form(puskesmas(), "/form");
        everything().forEach(form::fill);
        return form;
    }

    @Test
    void showsTargetsAndTheFiguresOfTheOtherServicesAndUnlocksWhatIsToBeFilledIn() {
        var form = form(puskesmas(), "/form");
        assertThat(form.cell("PROMKES_PHBS_RT", "target").getNumericCellValue()).isEqualTo(20);
        assertThat(form.cell("PROMKES_PHBS_RT", "programme").getStringCellValue())
                .isEqualTo("Pelayanan kesehatan / Promosi kesehatan");
        assertThat(form.cell("RI_BOR", "pulled").getNumericCellValue()).isEqualTo(53.69);
        assertThat(form.cell("MUTU_IKM", "pulled").getNumericCellValue()).isEqualTo(82.41);
        assertThat(form.cell("RI_AVLOS", "note").getStringCellValue()).contains("NO_DISCHARGES");
        assertThat(form.computed("RI_BOR", "result")).isEqualTo(100);
        assertThat(form.computed("PROMKES_PHBS_RT", "result")).isNull();
        assertThat(form.data.getProtect()).isTrue();
        assertThat(form.cell("KIA_K6", "numerator").getCellStyle().getLocked()).isFalse();
        assertThat(form.cell("KIA_K6", "target").getCellStyle().getLocked()).isTrue();
        assertThat(form.cell("RI_BOR", "numerator").getCellStyle().getLocked()).isTrue();
        assertThat(form.workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void comesBackAndComputesInAnotherProgramWhatTheApiAnswers() throws IOException {
        var form = filledIn();
        // a bound that 14/100*100 overshoots in binary, a capped coverage, nobody to serve, fillings without
        // extractions
        form.set("GIZI_STUNTING", "numerator", 14).set("GIZI_STUNTING", "denominator", 100);
        form.set("UKP_RRNS", "numerator", 25).set("UKP_RRNS", "denominator", 1000);
        form.set("KIA_BAYI", "numerator", 700).set("KIA_BAYI", "denominator", 612);
        form.set("KIA_K6", "numerator", 431).set("KIA_K6", "denominator", 612);
        form.set("P2_HIV", "numerator", 0).set("P2_HIV", "denominator", 0);
        form.set("UKP_GIGI", "numerator", 3).set("UKP_GIGI", "denominator", 0);
        form.set("UKP_KONTAK", "numerator", 145).set("UKP_KONTAK", "denominator", 1000);
        if (System.getProperty("pictures") != null) {
            Files.write(Path.of(System.getProperty("pictures"), "pkp-form.xlsx"), form.bytes());
        }
        send(form)
                .statusCode(200)
                .body("rows.created", is(everything().size()))
                .body("rows.rejected", is(0))
                .body("ignored", empty());
        var results = as(puskesmas())
                .queryParam("basis", "SELF")
                .get(path(assessment) + "/results")
                .then()
                .statusCode(200)
                .body("missing", is(0))
                .extract()
                .jsonPath();
        List<Map<String, Object>> nodes = results.getList("nodes");
        var compared = 0;
        for (var node : nodes) {
            if (!"INDICATOR".equals(node.get("kind"))) {
                continue;
            }
            for (var column : Map.of("score", "result", "raw", "raw", "uncapped", "uncapped")
                    .entrySet()) {
                var answered = (Number) node.get(column.getKey());
                var type = form.cell((String) node.get("node"), "type").getStringCellValue();
                if (column.getKey().equals("raw") && (type.equals("SCORE") || type.equals("BINARY"))) {
                    continue;
                }
                var computed = form.computed((String) node.get("node"), column.getValue());
                if (answered == null) {
                    assertThat(computed).as("%s of %s", column, node).isNull();
                } else {
                    assertThat(computed)
                            .as("%s of %s", column, node)
                            .isCloseTo(answered.doubleValue(), within(0.00005001));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(90);
        assertThat(form.computed("GIZI_STUNTING", "result")).isEqualTo(100);
        assertThat(form.computed("UKP_RRNS", "result")).isEqualTo(75);
        assertThat(form.computed("KIA_BAYI", "result")).isEqualTo(100);
        assertThat(form.computed("P2_HIV", "result")).isNull();
        assertThat(form.computed("UKP_GIGI", "result")).isEqualTo(100);
        assertThat(form.computed("UKP_KONTAK", "result")).isEqualTo(75);
    }

    @Test
    void storesTheSameFileOnce() {
        var bytes = filledIn().bytes();
        send(puskesmas(), "/form", Table.XLSX, bytes, false)
                .statusCode(200)
                .body("rows.created", is(everything().size()));
        var etag = district.etag(assessment);
        send(puskesmas(), "/form", Table.XLSX, bytes, false)
                .statusCode(200)
                .body("rows.created", is(0))
                .body("rows.unchanged", is(everything().size()));
        assertThat(district.etag(assessment)).isEqualTo(etag);
        as(puskesmas()).get(path(assessment) + "/history").then().body("items.action", contains("CREATE", "SELF_FORM"));
    }

    @Test
    void namesEveryFaultyCellByAddressAndStoresNothing() {
        var form = filledIn()
                .set("KIA_K6", "numerator", "tujuh ratus")
                .set("KIA_BAYI", "numerator", 12.5)
                .set("MAN_RUK", "score", 5)
                .set("GIZI_STUNTING", "numerator", 101)
                .set("PROMKES_PHBS_RT", "denominator", null)
                .set("P2_TB", "evidence", "http://intern/berkas")
                .set("RI_BOR", "numerator", 5);
        var at = "rows.errors.find { it.params.cell == '%s' }.code";
        var line = form.row("KIA_K6").getRowNum() + 1;
        send(form)
                .statusCode(422)
                .body("rows.stored", is(false))
                .body("rows.rejected", is(7))
                .body("rows.errors.find { it.line == %d }.params.value".formatted(line), is("tujuh ratus"))
                .body(at.formatted("H" + line), is("NOT_A_WHOLE_NUMBER"))
                .body(at.formatted("H" + (form.row("KIA_BAYI").getRowNum() + 1)), is("NOT_A_WHOLE_NUMBER"))
                .body(at.formatted("I" + (form.row("MAN_RUK").getRowNum() + 1)), is("NOT_A_SCORE"))
                .body(
                        at.formatted("H" + (form.row("GIZI_STUNTING").getRowNum() + 1)),
                        is("NUMERATOR_ABOVE_DENOMINATOR"))
                .body(at.formatted("G" + (form.row("PROMKES_PHBS_RT").getRowNum() + 1)), is("MISSING"))
                .body(at.formatted("J" + (form.row("P2_TB").getRowNum() + 1)), is("NOT_A_LINK"))
                .body("rows.errors.code", hasItem("PULLED_INDICATOR"));
        as(puskesmas()).get(path(assessment)).then().body("values", empty());
    }

    @Test
    void refusesFormulasErrorsAndMergedCellsWhereSomebodyFillsIn() {
        var formula = filledIn();
        formula.cell("KIA_K6", "numerator").setCellFormula("400+31");
        var line = formula.row("KIA_K6").getRowNum() + 1;
        send(formula)
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].code", is("FORMULA"))
                .body("errors[0].params.cell", is("H" + line));
        var merged = filledIn();
        merged.data.addMergedRegion(CellRangeAddress.valueOf("G2:G3"));
        send(merged).statusCode(400).body("errors[0].code", is("MERGED_CELLS"));
        var error = filledIn();
        error.cell("KIA_K6", "numerator").setCellErrorValue((byte) 7);
        send(error).statusCode(422).body("rows.errors[0].params.cell", is("H" + line));
        as(puskesmas()).get(path(assessment)).then().body("values", empty());
    }

    @Test
    void showsWhatWouldChangeAndEmptiesWhatWasBlanked() {
        send(filledIn()).statusCode(200);
        var form = form(puskesmas(), "/form");
        assertThat(form.cell("KIA_K6", "numerator").getNumericCellValue()).isEqualTo(8300);
        form.set("KIA_K6", "numerator", 8400).set("MAN_RUK", "score", null);
        form.data.removeRow(form.row("P2_TB"));
        send(puskesmas(), "/form", Table.XLSX, form.bytes(), true)
                .statusCode(200)
                .body("rows.dryRun", is(true))
                .body("rows.updated", is(1))
                .body("emptied", is(1))
                .body("rows.changes.find { it.column == 'numerator' }.before", is("8300"))
                .body("rows.changes.find { it.column == 'numerator' }.after", is("8400"))
                .body("rows.changes.find { it.column == 'score' }.before", is("10"))
                .body("rows.changes.find { it.column == 'score' }.after", nullValue());
        as(puskesmas()).get(path(assessment)).then().body("completeness.missing", empty());
        send(form).statusCode(200);
        as(puskesmas())
                .get(path(assessment))
                .then()
                .body("completeness.missing", contains("MAN_RUK"))
                .body("values.find { it.indicator == 'KIA_K6' }.self.numerator", is(8400))
                .body("values.find { it.indicator == 'P2_TB' }.self.numerator", is(8300));
    }

    @Test
    void refusesAFormMadeBeforeTheLastChange() {
        var form = filledIn();
        district.enter(facility, assessment, List.of(score("MAN_RUK", 7))).statusCode(200);
        send(form).statusCode(409).body("code", is("FORM_OUTDATED")).body("detail", containsString("versi"));
        as(puskesmas()).get(path(assessment)).then().body("values", hasSize(1));
    }

    @Test
    void refusesTheFormOfAnotherAssessmentAndAWorkbookThatIsNoForm() {
        var form = filledIn();
        var neighbour = district.facility(true);
        var other = district.draft(neighbour);
        given().auth()
                .oauth2(district.puskesmas(neighbour))
                .contentType(Table.XLSX)
                .body(form.bytes())
                .post(path(other) + "/form/imports")
                .then()
                .statusCode(409)
                .body("code", is("FORM_OF_ANOTHER_ASSESSMENT"));
        form.workbook.removeSheetAt(2);
        send(form).statusCode(400).body("code", is("NOT_A_FORM"));
        send(puskesmas(), "/form", Table.CSV, "indicator,form\nKIA_K6,salah\n".getBytes(), false)
                .statusCode(400)
                .body("code", is("WRONG_FORM"));
    }

    @Test
    void ignoresAFigureOfAnotherServiceThatSomebodyOverwroteAndSaysSo() {
        var form = filledIn().set("RI_BOR", "pulled", 60);
        var line = form.row("RI_BOR").getRowNum() + 1;
        send(form)
                .statusCode(200)
                .body("rows.stored", is(true))
                .body("ignored", hasSize(1))
                .body("ignored[0].indicator", is("RI_BOR"))
                .body("ignored[0].cell", is("O" + line))
                .body("ignored[0].value", is("60"))
                .body("ignored[0].inForce", is(53.69f));
        as(puskesmas())
                .get(path(assessment) + "/results")
                .then()
                .body("nodes.find { it.node == 'RI_BOR' }.raw", is(53.69f))
                .body("nodes.find { it.node == 'RI_BOR' }.source", is("ward-service"));
    }

    @Test
    void goesOutWithTheLastFiguresWhenTheOtherServicesAreSilent() {
        form(puskesmas(), "/form");
        survey.reset();
        ward.reset();
        var form = form(puskesmas(), "/form");
        assertThat(form.cell("RI_BOR", "pulled").getNumericCellValue()).isEqualTo(53.69);
        assertThat(form.cell("RI_BOR", "note").getStringCellValue()).contains("tidak menjawab");
    }

    @Test
    void goesOutAndComesBackAsCsvWithSemicolons() {
        var csv = given().auth()
                .oauth2(puskesmas())
                .queryParam("format", "csv")
                .queryParam("delimiter", "semicolon")
                .get(path(assessment) + "/form")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFFindicator;programme;name;");
        var filled = csv.lines()
                .map(line -> line.startsWith("KIA_K6;") ? withCounts(line) : line)
                .reduce("", (all, line) -> all + line + "\r\n");
        send(puskesmas(), "/form", Table.CSV, filled.getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .statusCode(200)
                .body("rows.created", is(1))
                .body("ignored", empty());
        as(puskesmas())
                .get(path(assessment))
                .then()
                .body("values", hasSize(1))
                .body("values[0].self.numerator", is(431))
                .body("values[0].self.evidence[0].title", is("Kohort ibu"));
    }

    /** Columns G, H and J of the row. */
    private static String withCounts(String line) {
        var fields = line.split(";", -1);
        fields[6] = "612";
        fields[7] = "431";
        fields[9] = "https://drive.puskesmas.example/k6.pdf Kohort ibu";
        return String.join(";", fields);
    }

    @Test
    void letsTheHealthOfficeVerifyInAFormOfItsOwn() {
        send(filledIn()).statusCode(200);
        district.move(puskesmas(), assessment, "SUBMIT", null).statusCode(200);
        var form = form(district.dinkes(), "/verification-form");
        assertThat(form.cell("KIA_K6", "selfNumerator").getNumericCellValue()).isEqualTo(8300);
        assertThat(form.computed("KIA_K6", "result")).isCloseTo(83, within(1e-9));
        form.set("KIA_K6", "denominator", 10_000).set("KIA_K6", "numerator", 8000);
        assertThat(form.computed("KIA_K6", "result")).isCloseTo(80, within(1e-9));
        var line = form.row("KIA_K6").getRowNum() + 1;
        send(district.dinkes(), "/verification-form", Table.XLSX, form.bytes(), false)
                .statusCode(422)
                .body("rows.errors[0].code", is("REASON_REQUIRED"))
                .body("rows.errors[0].line", is(line));
        form.set("KIA_K6", "reason", "300 kunjungan tidak ada di kohort");
        send(district.dinkes(), "/verification-form", Table.XLSX, form.bytes(), false)
                .statusCode(200)
                .body("rows.created", is(1));
        as(district.dinkes())
                .get(path(assessment))
                .then()
                .body("values.find { it.indicator == 'KIA_K6' }.verified.numerator", is(8000))
                .body("values.find { it.indicator == 'KIA_K6' }.verified.reason", containsString("kohort"))
                .body("values.find { it.indicator == 'KIA_BAYI' }.verified", nullValue());
        as(district.dinkes())
                .get(path(assessment) + "/results")
                .then()
                .body("nodes.find { it.node == 'KIA_K6' }.score", is(80.0f))
                .body("nodes.find { it.node == 'KIA_K6' }.source", is("DINKES"))
                .body("nodes.find { it.node == 'KIA_BAYI' }.source", is("PUSKESMAS"));
        send(district.dinkes(), "/verification-form", Table.XLSX, filledIn().bytes(), false)
                .statusCode(400)
                .body("code", is("WRONG_FORM"));
    }

    @Test
    void keepsFormsFromThoseWhomTheyDoNotConcern() {
        var foreign = District.with(1);
        var neighbour = district.facility(false);
        for (var token : List.of(
                foreign.dinkes(), foreign.puskesmas(foreign.facilities.get(0)), district.puskesmas(neighbour))) {
            as(token).accept("*/*").get(path(assessment) + "/form").then().statusCode(404);
            as(token).get(path(assessment) + "/results").then().statusCode(404);
            as(token).get(path(assessment) + "/proposal").then().statusCode(404);
        }
        as(puskesmas())
                .accept("*/*")
                .get(path(assessment) + "/verification-form")
                .then()
                .statusCode(403);
        send(puskesmas(), "/verification-form", Table.CSV, "indicator\n".getBytes(), false)
                .statusCode(403);
        send(district.dinkes(), "/form", Table.CSV, "indicator\n".getBytes(), false)
                .statusCode(403);
        send(foreign.puskesmas(foreign.facilities.get(0)), "/form", Table.CSV, "indicator\nKIA_K6\n".getBytes(), false)
                .statusCode(404);
    }
}
