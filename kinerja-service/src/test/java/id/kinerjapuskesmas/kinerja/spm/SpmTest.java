package id.kinerjapuskesmas.kinerja.spm;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpmTest {

    @Inject
    DataSource database;

    private District district;
    private String first;
    private String second;

    @BeforeEach
    void startWithTwoPuskesmas() {
        district = District.with(2);
        first = district.facilities.get(0);
        second = district.facilities.get(1);
    }

    private static String row(String indicator, String item, long numerator, long denominator) {
        return """
               {"indicator": "%s", "item": "%s", "numerator": %d, "denominator": %d}"""
                .formatted(indicator, item, numerator, denominator);
    }

    private static String rows(String... rows) {
        return "{\"rows\": [" + String.join(",", rows) + "]}";
    }

    private static String sheet(String facility, String month) {
        return "/v1/spm-sheets/" + facility + "/" + month;
    }

    private ValidatableResponse put(String facility, String month, String... rows) {
        return as(district.puskesmas(facility))
                .body(rows(rows))
                .put(sheet(facility, month))
                .then();
    }

    private ValidatableResponse importing(String token, String csv, String query) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(csv)
                .post("/v1/spm-sheets/imports" + query)
                .then();
    }

    private ValidatableResponse results(String token, String query) {
        return as(token).get("/v1/spm-results?" + query).then();
    }

    private static String of(String indicator, String property) {
        return "indicators.find { it.indicator == '%s' }.%s".formatted(indicator, property);
    }

    @Test
    void shipsTheFourRegulationsWithTheirTargets() {
        as(district.dinkes())
                .get("/v1/spm-versions")
                .then()
                .statusCode(200)
                .body("items.version", contains("741-2008", "43-2016", "4-2019", "6-2024"));
        as(district.dinkes())
                .get("/v1/spm-versions/741-2008")
                .then()
                .statusCode(200)
                .body("indicators", hasSize(22))
                .body("indicators.number.unique().size()", is(22))
                .body(of("K4", "target"), is(95))
                .body(of("KB_AKTIF", "target"), is(70))
                .body(of("DESA_SIAGA", "target"), is(80))
                .body(of("DESA_SIAGA", "aggregation"), is("LAST"));
        as(district.dinkes())
                .get("/v1/spm-versions/6-2024")
                .then()
                .body("indicators", hasSize(12))
                .body("indicators.target", everyItem(is(100)))
                .body("indicators.qualityItems", contains(19, 9, 13, 21, 18, 29, 13, 12, 13, 8, 15, 10))
                .body(of("IBU_HAMIL", "served"), is("Ibu hamil dengan enam kali pelayanan (K6)"));
        as(district.dinkes()).get("/v1/spm-versions/9-2031").then().statusCode(404);
    }

    @Test
    void keepsASheetByFacilityAndMonthAndAnswersTheSameAgain() {
        put(first, "2025-03", row("IBU_HAMIL", "A", 43, 612))
                .statusCode(201)
                .body("version", is("6-2024"))
                .body("revision", is(1))
                .body("missing", hasSize(11));
        put(first, "2025-03", row("IBU_HAMIL", "A", 43, 612)).statusCode(200).body("revision", is(1));
        put(first, "2025-03", row("IBU_HAMIL", "A", 44, 612)).statusCode(428);
        var etag = as(district.puskesmas(first))
                .get(sheet(first, "2025-03"))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(district.puskesmas(first))
                .header("If-None-Match", etag)
                .get(sheet(first, "2025-03"))
                .then()
                .statusCode(304);
        as(district.puskesmas(first))
                .header("If-Match", etag)
                .body("{\"reason\": \"Kohort diperbaiki\", \"rows\": [%s]}".formatted(row("IBU_HAMIL", "A", 44, 612)))
                .put(sheet(first, "2025-03"))
                .then()
                .statusCode(200)
                .body("revision", is(2));
        as(district.puskesmas(first))
                .header("If-Match", etag)
                .body(rows(row("IBU_HAMIL", "A", 45, 612)))
                .put(sheet(first, "2025-03"))
                .then()
                .statusCode(412);
        as(district.dinkes())
                .get(sheet(first, "2025-03") + "/history")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items[1].reason", is("Kohort diperbaiki"))
                .body("items[1].changes", hasSize(1))
                .body("items[1].changes[0].field", is("IBU_HAMIL/A/numerator"))
                .body("items[1].changes[0].before", is("43"))
                .body("items[1].changes[0].after", is("44"));
    }

    @Test
    void letsNobodyEditTheTrail() {
        put(first, "2025-03", row("IBU_HAMIL", "A", 43, 612)).statusCode(201);
        for (var edit : List.of("update trail set by = 'x'", "delete from trail", "truncate trail")) {
            assertThatThrownBy(() -> {
                        try (var connection = database.getConnection();
                                var statement = connection.createStatement()) {
                            statement.execute(edit);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesRowsThatTheVersionOfTheMonthDoesNotKnow() {
        put(first, "2014-05", row("IBU_HAMIL", "A", 43, 612))
                .statusCode(422)
                .body("errors[0].pointer", is("/rows/0/indicator"))
                .body("errors[0].code", is("UNKNOWN_INDICATOR"));
        put(first, "2025-05", row("IBU_HAMIL", "B20", 1, 1)).statusCode(422).body("code", is("UNKNOWN_ITEM"));
        put(first, "2017-05", row("IBU_HAMIL", "B1", 1, 1)).statusCode(422).body("code", is("NO_QUALITY_ITEMS"));
        put(first, "2007-05", row("K4", "A", 1, 1)).statusCode(422).body("code", is("NO_VERSION"));
        put(first, "2099-05", row("IBU_HAMIL", "A", 1, 1)).statusCode(422).body("code", is("IN_THE_FUTURE"));
        put(first, "2025-05", row("IBU_HAMIL", "A", 1, 1), row("IBU_HAMIL", "A", 1, 1))
                .statusCode(422)
                .body("code", is("DUPLICATE"));
        put(first, "2025-05", row("IBU_HAMIL", "A", -1, 1)).statusCode(422);
    }

    @Test
    void hidesTheSheetsOfOthers() {
        var foreign = District.with(1);
        var stranger = foreign.facilities.get(0);
        as(foreign.puskesmas(stranger))
                .body(rows(row("IBU_HAMIL", "A", 9, 10)))
                .put(sheet(stranger, "2025-03"))
                .then()
                .statusCode(201);
        put(first, "2025-03", row("IBU_HAMIL", "A", 43, 612)).statusCode(201);
        put(second, "2025-03", row("IBU_HAMIL", "A", 20, 300)).statusCode(201);
        as(district.dinkes())
                .get("/v1/spm-sheets?month=2025-03")
                .then()
                .statusCode(200)
                .body("items.facility", contains(first, second))
                .body("items.facility", not(hasItem(stranger)));
        as(district.dinkes()).get("/v1/spm-sheets?facility=" + stranger).then().body("items", empty());
        as(district.puskesmas(first)).get("/v1/spm-sheets").then().body("items.facility", contains(first));
        as(district.dinkes()).get(sheet(stranger, "2025-03")).then().statusCode(404);
        as(district.dinkes())
                .get(sheet(stranger, "2025-03") + "/history")
                .then()
                .statusCode(404);
        as(district.puskesmas(first)).get(sheet(second, "2025-03")).then().statusCode(404);
        as(district.puskesmas(first))
                .body(rows(row("IBU_HAMIL", "A", 1, 1)))
                .put(sheet(second, "2025-03"))
                .then()
                .statusCode(404);
        results(district.dinkes(), "facility=" + stranger + "&period=2025").statusCode(404);
        results(district.dinkes(), "region=" + foreign.region + "&period=2025").statusCode(404);
        results(district.puskesmas(first), "region=" + district.region + "&period=2025")
                .statusCode(404);
        results(district.dinkes(), "region=*&period=2025").statusCode(404);
        as(Tokens.bpjs(district.region)).get("/v1/spm-sheets").then().statusCode(403);
    }

    @Test
    void pagesThroughTheSheets() {
        put(first, "2025-01", row("IBU_HAMIL", "A", 1, 612)).statusCode(201);
        put(first, "2025-02", row("IBU_HAMIL", "A", 2, 612)).statusCode(201);
        put(second, "2025-01", row("IBU_HAMIL", "A", 3, 300)).statusCode(201);
        var next = as(district.dinkes())
                .get("/v1/spm-sheets?limit=2")
                .then()
                .statusCode(200)
                .body("items.month", contains("2025-01", "2025-02"))
                .extract()
                .<String>path("next");
        as(district.dinkes())
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/v1/spm-sheets")
                .then()
                .body("items.facility", contains(second))
                .body("next", nullValue());
    }

    @Test
    void takesAFileOnceAndNamesEveryFaultyRow() {
        var file = "facility;month;indicator;item;numerator;denominator\n"
                + first + ";2025-01;IBU_HAMIL;A;40;612\n"
                + first + ";2025-01;IBU_HAMIL;B1;600;612\n"
                + second + ";2025-02;HIPERTENSI;;20;300\n";
        importing(district.dinkes(), file, "?dryRun=true")
                .statusCode(200)
                .body("stored", is(false))
                .body("created", is(3))
                .body("changes[0].before", nullValue())
                .body("changes[0].after", is("40"));
        as(district.dinkes()).get("/v1/spm-sheets").then().body("items", empty());
        importing(district.dinkes(), file, "").statusCode(200).body("created", is(3));
        importing(district.dinkes(), file, "").statusCode(200).body("unchanged", is(3));
        as(district.dinkes())
                .get(sheet(first, "2025-01"))
                .then()
                .body("revision", is(1))
                .body("rows", hasSize(2));

        var changed = file.replace("A;40;612", "A;41;612").replace("HIPERTENSI;;20", "HIPERTENSI;;-1")
                + "1099999;2025-01;IBU_HAMIL;A;1;1\n"
                + first + ";Maret 2025;IBU_HAMIL;A;1;1\n"
                + first + ";2025-01;IBU_HAMIL;A;1.234;1\n"
                + first + ";2025-01;K4;A;1;1\n"
                + first + ";2025-01;IBU_HAMIL;B20;1;1\n"
                + first + ";2025-01;IBU_HAMIL;A;42;612\n";
        importing(district.dinkes(), changed, "")
                .statusCode(422)
                .body("rejected", is(7))
                .body(
                        "errors.code",
                        contains(
                                "OUT_OF_RANGE",
                                "UNKNOWN_FACILITY",
                                "NOT_A_MONTH",
                                "NOT_A_WHOLE_NUMBER",
                                "UNKNOWN_INDICATOR",
                                "UNKNOWN_ITEM",
                                "DUPLICATE"))
                .body("errors.line", contains(4, 5, 6, 7, 8, 9, 10));
        as(district.dinkes()).get(sheet(first, "2025-01")).then().body("revision", is(1));
        importing(district.dinkes(), changed, "?onError=skip").statusCode(200).body("updated", is(1));
        as(district.dinkes())
                .get(sheet(first, "2025-01"))
                .then()
                .body("revision", is(2))
                .body("rows[0].numerator", is(41))
                .body("rows[1].numerator", is(600));
    }

    @Test
    void importsNothingOfAnotherKabupaten() {
        var foreign = District.with(1);
        importing(
                        district.dinkes(),
                        "facility,month,indicator,numerator,denominator\n%s,2025-01,IBU_HAMIL,1,2\n"
                                .formatted(foreign.facilities.get(0)),
                        "")
                .statusCode(422)
                .body("errors[0].code", is("UNKNOWN_FACILITY"));
    }

    @Test
    void addsWhatWasDoneAndNeverAStock() {
        var stock = new long[] {10, 11, 9};
        for (var month = 1; month <= 3; month++) {
            put(
                            first,
                            "2014-0" + month,
                            row("K4", "A", 10 * month, 120),
                            row("DESA_SIAGA", "A", stock[month - 1], 12),
                            row("DBD", "A", month, month + 1))
                    .statusCode(201);
        }
        results(district.dinkes(), "facility=" + first + "&period=2014-Q1")
                .statusCode(200)
                .body("version", is("741-2008"))
                .body(of("K4", "figure.numerator"), is(60))
                .body(of("K4", "figure.denominator"), is(120))
                .body(of("K4", "figure.value"), is(50.00f))
                .body(of("DESA_SIAGA", "figure.numerator"), is(9))
                .body(of("DESA_SIAGA", "figure.value"), is(75.00f))
                .body(of("DBD", "figure.numerator"), is(6))
                .body(of("DBD", "figure.denominator"), is(9))
                .body(of("UCI", "figure.value"), nullValue())
                .body(of("UCI", "figure.reason"), is("NOT_REPORTED"))
                .body(of("UCI", "targetStatus"), is("NO_VALUE"));
        results(district.dinkes(), "facility=" + first + "&period=2014")
                .body("sheets", is(3))
                .body("sheetsExpected", is(12))
                .body(of("K4", "figure.completeness"), is(0.25f))
                .body(of("K4", "figure.flags"), hasItem("MONTHS_MISSING"));
    }

    @Test
    void computesARegionFromSummedInputsAndKeepsTheRawValueAbove100() {
        put(first, "2025-01", row("HIPERTENSI", "A", 150, 100), row("ODGJ_BERAT", "A", 3, 0))
                .statusCode(201);
        put(second, "2025-01", row("HIPERTENSI", "A", 90, 900), row("ODGJ_BERAT", "A", 0, 0))
                .statusCode(201);
        results(district.dinkes(), "facility=" + first + "&period=2025-01")
                .body(of("HIPERTENSI", "figure.value"), is(150.00f))
                .body(of("HIPERTENSI", "figure.flags"), contains("OVER_100"))
                .body(of("HIPERTENSI", "capped"), is(100.00f))
                .body(of("ODGJ_BERAT", "figure.valueStatus"), is("NOT_APPLICABLE"))
                .body(of("ODGJ_BERAT", "figure.flags"), hasItem("SERVED_WITHOUT_TARGET"));
        // the mean of 150 and 10 would be 80
        results(district.dinkes(), "region=" + district.region + "&period=2025-01")
                .body(of("HIPERTENSI", "figure.value"), is(24.00f))
                .body(of("HIPERTENSI", "gap"), is(-76.00f))
                .body("facilitiesExpected", is(2))
                .body("facilitiesReporting", is(2));
    }

    @Test
    void givesTheIndexOnlyWhenNothingIsMissing() {
        var items = new int[] {19, 9, 13, 21, 18, 29, 13, 12, 13, 8, 15, 10};
        var codes = as(district.dinkes())
                .get("/v1/spm-versions/6-2024")
                .then()
                .extract()
                .<List<String>>path("indicators.indicator");
        var all = new ArrayList<String>();
        for (var service = 0; service < 12; service++) {
            all.add(row(codes.get(service), "A", service == 0 ? 95 : 100, service == 11 ? 0 : 100));
            for (var item = 1; item <= items[service]; item++) {
                all.add(row(codes.get(service), "B" + item, service == 0 ? 7 : 10, 10));
            }
        }
        put(first, "2025-12", all.subList(0, all.size() - 1).toArray(String[]::new))
                .statusCode(201);
        // service 12 has nobody to serve; the missing item of it does not stand against the index
        results(district.dinkes(), "facility=" + first + "&period=2025-12")
                .body(of("IBU_HAMIL", "index"), is(90.00f))
                .body(of("IBU_HAMIL", "quality"), is(70.00f))
                .body("index.services", is(11))
                .body("index.notApplicable", contains("RISIKO_HIV"))
                .body("index.exact", is("1090/11"))
                .body("index.value", is(99.091f))
                .body("index.category", is("TUNTAS_UTAMA"));
        put(second, "2025-12", all.subList(1, all.size()).toArray(String[]::new))
                .statusCode(201);
        results(district.dinkes(), "facility=" + second + "&period=2025-12")
                .body("index.value", nullValue())
                .body("index.category", nullValue())
                .body("index.reason", is("INCOMPLETE"))
                .body("index.missing", contains("IBU_HAMIL"));
    }

    @Test
    void refusesToCompareAcrossRegulationsUnlessAskedTo() {
        put(first, "2016-12", row("K4", "A", 90, 100)).statusCode(201);
        put(first, "2017-12", row("IBU_HAMIL", "A", 80, 100)).statusCode(201);
        put(first, "2018-12", row("IBU_HAMIL", "A", 85, 100)).statusCode(201);
        var path = "/v1/spm-results/comparison?facility=" + first;
        as(district.dinkes())
                .get(path + "&earlier=2016&later=2017")
                .then()
                .statusCode(422)
                .body("code", is("VERSIONS_DIFFER"));
        as(district.dinkes())
                .get(path + "&earlier=2016&later=2017&acrossVersions=true")
                .then()
                .statusCode(200)
                .body("sameVersion", is(false))
                .body("indicators.find { it.concept == 'IBU_HAMIL' }.earlierIndicator", is("K4"))
                .body("indicators.find { it.concept == 'IBU_HAMIL' }.difference", is(-10.00f))
                .body("indicators.sameDefinition", everyItem(is(false)))
                .body("indicators.find { it.concept == 'HIPERTENSI' }.earlierIndicator", nullValue());
        as(district.dinkes())
                .get(path + "&earlier=2017&later=2018")
                .then()
                .statusCode(200)
                .body("sameVersion", is(true))
                .body("indicators", hasSize(12))
                .body("indicators[0].difference", is(5.00f));
        results(district.dinkes(), "facility=" + first + "&from=2016-07-01&to=2017-06-30")
                .statusCode(422)
                .body("code", is("VERSION_CHANGES_IN_PERIOD"));
        results(district.dinkes(), "facility=" + first + "&from=2016-07-02&to=2016-07-31")
                .statusCode(400);
        results(district.dinkes(), "facility=" + first + "&period=2007").statusCode(422);
        results(district.dinkes(), "period=2017").statusCode(400);
    }

    @Test
    void explainsAFigureDownToTheSheets() {
        put(first, "2025-01", row("HIPERTENSI", "A", 10, 100)).statusCode(201);
        put(first, "2025-02", row("HIPERTENSI", "A", 20, 100)).statusCode(201);
        put(second, "2025-01", row("HIPERTENSI", "A", 60, 200)).statusCode(201);
        var path = "/v1/spm-results/HIPERTENSI/explanation?period=2025-Q1&";
        as(district.dinkes())
                .get(path + "region=" + district.region)
                .then()
                .statusCode(200)
                .body("parts.facility", contains(first, second))
                .body("parts.numerator", contains(30, 60))
                .body("parts.denominator", contains(100, 200))
                .body("steps.find { it.name == 'raw' }.value", is("30"))
                .body("result.figure.value", is(30.00f))
                .body("regulation", is("Permenkes 6/2024"));
        as(district.puskesmas(first))
                .get(path + "facility=" + first)
                .then()
                .body("parts.month", contains("2025-01", "2025-02"));
        as(district.dinkes())
                .get("/v1/spm-results/K4/explanation?period=2025&facility=" + first)
                .then()
                .statusCode(404);
    }

    @Test
    void answersAnUnchangedResultWith304() {
        put(first, "2025-01", row("HIPERTENSI", "A", 10, 100)).statusCode(201);
        var path = "/v1/spm-results?period=2025&facility=" + first;
        var etag =
                as(district.dinkes()).get(path).then().statusCode(200).extract().header("ETag");
        as(district.dinkes()).header("If-None-Match", etag).get(path).then().statusCode(304);
        put(first, "2025-02", row("HIPERTENSI", "A", 10, 100)).statusCode(201);
        as(district.dinkes()).header("If-None-Match", etag).get(path).then().statusCode(200);
    }

    @Test
    void sendsResultsAsCsvToo() {
        put(first, "2025-01", row("HIPERTENSI", "A", 150, 100)).statusCode(201);
        var csv = as(district.dinkes())
                .get("/v1/spm-results?period=2025-01&format=csv&facility=" + first)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(13);
        assertThat(csv)
                .contains(first + "," + district.region
                        + ",2025-01,6-2024,HIPERTENSI,150.00,150,100,PERCENT,100,ON_TARGET,100.00,50.00,,,OK,")
                .contains(",IBU_HAMIL,,,,PERCENT,100,NO_VALUE,,,,,NO_DATA,NOT_REPORTED");
    }

    /** Figures made for this test; the regulation, its targets and what a district does with them are those of 2014. */
    @Test
    void showsWhichProgrammesOfTulangBawangBaratMissTheirTargetsOf2014() throws IOException {
        given().auth()
                .oauth2(Tokens.national())
                .contentType("text/csv")
                .body("code,name,population\n18,Lampung,\n18.12,Kabupaten Tulang Bawang Barat,312516\n")
                .post("/v1/regions/imports")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.national())
                .contentType("text/csv")
                .body("registrationCode,name,regionCode\n1019001,Panaragan Jaya,18.12\n1019002,Mulya Asri,18.12\n")
                .post("/v1/facilities/imports")
                .then()
                .statusCode(200);
        try (var file = SpmTest.class.getResourceAsStream("/spm/tulang-bawang-barat-2014.csv")) {
            importing(Tokens.dinkes("18.12"), new String(file.readAllBytes(), StandardCharsets.UTF_8), "")
                    .statusCode(200)
                    .body("created", is(528));
        }
        results(Tokens.dinkes("18.12"), "region=18.12&period=2014")
                .statusCode(200)
                .body("regulation", is("Permenkes 741/Menkes/PER/VII/2008"))
                .body("onTarget", is(10))
                .body("belowTarget", is(12))
                .body("withoutValue", is(0))
                .body(
                        "indicators.findAll { it.targetStatus == 'ON_TARGET' }.indicator",
                        containsInAnyOrder(
                                "LINAKES",
                                "KUNJUNGAN_BAYI",
                                "MPASI_GAKIN",
                                "GIZI_BURUK",
                                "KB_AKTIF",
                                "AFP",
                                "DBD",
                                "YANDAS_MASKIN",
                                "KLB_24_JAM",
                                "DESA_SIAGA"))
                // 1017 of 1154; the mean of 90.00 and 85.44 would be 87.72
                .body(of("K4", "figure.value"), is(88.13f))
                .body(of("K4", "gap"), is(-6.87f))
                // 22400 of 20470
                .body(of("YANDAS_MASKIN", "figure.value"), is(109.43f))
                .body(of("YANDAS_MASKIN", "capped"), is(100.00f))
                // 22 of 26 villages in December, not the sum of twelve months
                .body(of("UCI", "figure.numerator"), is(22))
                .body(of("AFP", "figure.value"), is(0.0645f))
                .body("index.reason", is("INDEX_NOT_OF_THIS_VERSION"));
        assertThat(results(Tokens.dinkes("18.12"), "region=18.12&period=2014-Q1")
                        .extract()
                        .<Float>path(of("K4", "figure.value")))
                .isLessThan(25);
    }
}
