package id.kinerjapuskesmas.kinerja.indicator;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SPM sheets and KBK reports in the feed. */
@QuarkusTest
class FeedOfReportsTest {

    private static final String KBK =
            """
            {"participants": 10000, "contacts": %d, "referrals": 100, "nonSpecialistReferrals": 2,
             "chronicRegistered": %d, "chronicMet": %d, "doctors": 2, "dentists": 1}
            """;

    private District district;
    private String first;
    private String second;

    @BeforeEach
    void startWithTwoPuskesmasBesideAnotherKabupatenThatReported() {
        district = District.with(2);
        first = district.facilities.get(0);
        second = district.facilities.get(1);
        var foreign = District.with(1);
        sheet(foreign, foreign.facilities.get(0), "2025-03", "IBU_HAMIL", 1, 2).statusCode(201);
        kbk(foreign, foreign.facilities.get(0), "2025-03", 1500, 100, 4).statusCode(201);
    }

    private static ValidatableResponse sheet(
            District district, String facility, String month, String indicator, long served, long population) {
        var path = "/v1/spm-sheets/" + facility + "/" + month;
        return as(district.puskesmas(facility))
                .header("If-Match", "*")
                .body("""
                        {"rows": [{"indicator": "%s", "numerator": %d, "denominator": %d}]}"""
                        .formatted(indicator, served, population))
                .put(path)
                .then();
    }

    private static ValidatableResponse kbk(
            District district, String facility, String month, int contacts, int registered, int met) {
        return as(district.dinkes())
                .header("If-Match", "*")
                .body(KBK.formatted(contacts, registered, met))
                .put("/v1/kbk-reports/" + facility + "/" + month)
                .then();
    }

    private ValidatableResponse feed(String query) {
        return as(district.dinkes()).get("/v1/indicator-values" + query).then().statusCode(200);
    }

    private static JsonPath json(ValidatableResponse answer) {
        return answer.extract().jsonPath();
    }

    private static String of(String period, String property) {
        return "items.find { it.period == '%s' }.%s".formatted(period, property);
    }

    private static String figure(String indicator, String property) {
        return "items.find { it.indicator == '%s' }.%s".formatted(indicator, property);
    }

    @Test
    void carriesWhatASheetMeansForItsMonthItsQuarterAndItsYear() {
        sheet(district, first, "2025-03", "IBU_HAMIL", 43, 612).statusCode(201);
        sheet(district, first, "2025-04", "IBU_HAMIL", 50, 600).statusCode(201);

        feed("?family=SPM&facility=" + first)
                .body("items.period", containsInAnyOrder("2025-03", "2025-04", "2025-Q1", "2025-Q2", "2025"))
                .body("items.indicator", everyItem(equalTo("SPM.6-2024.IBU_HAMIL")))
                .body("items.unit", everyItem(equalTo("PERCENT")))
                .body("items.target", everyItem(equalTo(100)))
                .body("items.status", everyItem(equalTo("OFF_TARGET")))
                .body("items.source", everyItem(equalTo("kinerja-service")))
                // 43 of 612 is 7.026 per cent
                .body(of("2025-03", "value"), equalTo(7.03f))
                .body(of("2025-03", "completeness"), equalTo(1.0f))
                .body(of("2025-Q1", "value"), equalTo(7.03f))
                .body(of("2025-Q1", "completeness"), equalTo(0.3333f))
                // the months add up, the target population is that of the last: 93 of 600
                .body(of("2025", "numerator"), equalTo(93))
                .body(of("2025", "denominator"), equalTo(600))
                .body(of("2025", "value"), equalTo(15.50f))
                .body(of("2025", "completeness"), equalTo(0.1667f));
    }

    @Test
    void judgesATargetOnTheUnroundedValue() {
        sheet(district, first, "2014-03", "K4", 94_996, 100_000).statusCode(201);
        sheet(district, second, "2014-03", "K4", 95_000, 100_000).statusCode(201);

        feed("?period=2014-03&indicator=SPM.741-2008.K4")
                .body("items.facility", contains(first, second))
                .body("items.value", contains(95.00f, 95.00f))
                .body("items.status", contains("OFF_TARGET", "ON_TARGET"));
    }

    @Test
    void keepsAFigureWithoutPopulationWithItsReason() {
        sheet(district, first, "2025-03", "ODGJ_BERAT", 0, 0).statusCode(201);

        feed("?family=SPM&period=2025-03")
                .body("items", hasSize(1))
                .body("items[0].value", nullValue())
                .body("items[0].valueStatus", equalTo("NOT_APPLICABLE"))
                .body("items[0].reason", equalTo("NO_TARGET_POPULATION"))
                .body("items[0].status", nullValue());
    }

    @Test
    void tellsCorrectionsAndRemovalsAsChanges() {
        sheet(district, first, "2025-03", "IBU_HAMIL", 43, 612).statusCode(201);
        sheet(district, second, "2025-03", "IBU_HAMIL", 50, 500).statusCode(201);
        var before = json(feed("?family=SPM")).getString("cursor");

        sheet(district, first, "2025-03", "IBU_HAMIL", 44, 612).statusCode(200);
        var corrected = json(feed("?family=SPM&since=" + before)
                .body("items.facility", everyItem(equalTo(first)))
                .body("items.period", containsInAnyOrder("2025-03", "2025-Q1", "2025"))
                .body("items.numerator", everyItem(equalTo(44)))
                .body("items.removed", everyItem(equalTo(false))));

        sheet(district, first, "2025-03", "BALITA", 1, 10).statusCode(200);
        var gone = json(feed("?family=SPM&since=" + corrected.getString("cursor")));
        assertThat(gone.getList("items.findAll { it.removed }.indicator", String.class))
                .hasSize(3)
                .containsOnly("SPM.6-2024.IBU_HAMIL");
        assertThat(gone.getList("items.findAll { !it.removed }.indicator", String.class))
                .hasSize(3)
                .containsOnly("SPM.6-2024.BALITA");

        // the same again changes nothing
        sheet(district, first, "2025-03", "BALITA", 1, 10).statusCode(200);
        feed("?family=SPM&since=" + gone.getString("cursor")).body("items", empty());
    }

    @Test
    void addsNothingUpAcrossVersions() {
        // 741/2008 is reported from August 2008 on: quarter and year began without any
        sheet(district, first, "2008-08", "K4", 80, 100).statusCode(201);

        feed("?family=SPM").body("items.period", contains("2008-08"));
    }

    @Test
    void takesOverAnImportCompleteInEveryFormat() throws Exception {
        var csv = new StringBuilder("facility,month,indicator,numerator,denominator\n");
        for (var month = 1; month <= 12; month++) {
            for (var facility : district.facilities) {
                csv.append("%s,2025-%02d,IBU_HAMIL,%d,600%n".formatted(facility, month, 40 + month));
                csv.append("%s,2025-%02d,HIPERTENSI,%d,900%n".formatted(facility, month, 50 + month));
            }
        }
        importing(csv, "?dryRun=true");
        feed("?family=SPM").body("items", empty());
        importing(csv, "");

        // 2 facilities x 2 indicators x (12 months + 4 quarters + 1 year)
        var rows = json(feed("?family=SPM").body("items", hasSize(68)));
        var codes = IntStream.rangeClosed(1, 12).map(month -> 40 + month).sum();
        feed("?family=SPM&indicator=SPM.6-2024.IBU_HAMIL&facility=" + first)
                .body(of("2025", "numerator"), equalTo(codes))
                .body(of("2025", "completeness"), equalTo(1.0f));

        var ndjson = lines("?family=SPM&format=ndjson");
        assertThat(ndjson).hasSize(68);
        var reader = new ObjectMapper();
        var revisions = new ArrayList<Long>();
        for (var line : ndjson) {
            revisions.add(reader.readTree(line).get("revision").asLong());
        }
        assertThat(revisions).isEqualTo(rows.getList("items.revision", Long.class));
        var table = lines("?family=SPM&format=csv");
        assertThat(table).hasSize(69);
        assertThat(table.get(0).split(",")).isEqualTo(columns(reader.readTree(ndjson.get(0))));
        assertThat(table.get(1)).startsWith(first + ",Puskesmas " + first + ",").contains(",false,");
    }

    private void importing(CharSequence csv, String query) {
        given().auth()
                .oauth2(district.dinkes())
                .contentType("text/csv")
                .body(csv.toString())
                .post("/v1/spm-sheets/imports" + query)
                .then()
                .statusCode(200);
    }

    private List<String> lines(String query) {
        return as(district.dinkes())
                .get("/v1/indicator-values" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static String[] columns(JsonNode row) {
        var names = new ArrayList<String>();
        row.fieldNames().forEachRemaining(names::add);
        return names.toArray(String[]::new);
    }

    @Test
    void carriesTheRatesTheValueAndThePaidShareOfAMonth() {
        kbk(district, first, "2025-03", 1500, 100, 4).statusCode(201);
        var cursor = json(feed("?family=KBK")
                        .body(
                                "items.indicator",
                                contains("KBK.AK", "KBK.PAID_SHARE", "KBK.RPP", "KBK.RRNS", "KBK.VALUE"))
                        .body(figure("KBK.AK", "value"), equalTo(150.00f))
                        .body(figure("KBK.AK", "unit"), equalTo("PER_MILLE"))
                        .body(figure("KBK.AK", "target"), equalTo(150))
                        .body(figure("KBK.AK", "status"), equalTo("ON_TARGET"))
                        .body(figure("KBK.RRNS", "value"), equalTo(2.00f))
                        .body(figure("KBK.RRNS", "status"), equalTo("ON_TARGET"))
                        .body(figure("KBK.RPP", "value"), equalTo(4.00f))
                        .body(figure("KBK.RPP", "target"), equalTo(5))
                        .body(figure("KBK.RPP", "status"), equalTo("OFF_TARGET"))
                        // ratings 4, 4, 3: 0.4 x 4 + 0.5 x 4 + 0.1 x 3
                        .body(figure("KBK.VALUE", "value"), equalTo(3.9f))
                        .body(figure("KBK.VALUE", "numerator"), equalTo(39))
                        .body(figure("KBK.VALUE", "denominator"), equalTo(10))
                        .body(figure("KBK.PAID_SHARE", "value"), equalTo(95))
                        .body(figure("KBK.PAID_SHARE", "status"), equalTo("OFF_TARGET")))
                .getString("cursor");

        kbk(district, first, "2025-03", 1499, 100, 4).statusCode(200);

        feed("?family=KBK&since=" + cursor)
                .body("items.indicator", containsInAnyOrder("KBK.AK", "KBK.VALUE"))
                .body(figure("KBK.AK", "status"), equalTo("OFF_TARGET"))
                .body(figure("KBK.VALUE", "value"), equalTo(3.5f));
    }

    @Test
    void leavesAValueOpenThatNothingLeadsTo() {
        kbk(district, first, "2025-03", 1500, 0, 0).statusCode(201);

        feed("?family=KBK")
                .body(figure("KBK.AK", "status"), equalTo("ON_TARGET"))
                .body(figure("KBK.RPP", "value"), nullValue())
                .body(figure("KBK.RPP", "reason"), equalTo("NO_PROLANIS_PARTICIPANTS"))
                .body(figure("KBK.VALUE", "value"), nullValue())
                .body(figure("KBK.VALUE", "valueStatus"), equalTo("DENOMINATOR_ZERO"))
                .body(figure("KBK.PAID_SHARE", "reason"), equalTo("NO_PROLANIS_PARTICIPANTS"));
    }

    @Test
    void knowsNoValueOfTheOlderZones() {
        kbk(district, first, "2016-05", 2500, 100, 90).statusCode(201);

        feed("?family=KBK&period=2016-05")
                .body("items.indicator", contains("KBK.AK", "KBK.PAID_SHARE", "KBK.RPP", "KBK.RRNS"))
                .body(figure("KBK.AK", "target"), equalTo(250))
                .body(figure("KBK.AK", "status"), equalTo("ON_TARGET"))
                .body(figure("KBK.RRNS", "target"), equalTo(1))
                .body(figure("KBK.RRNS", "status"), equalTo("OFF_TARGET"));
    }

    @Test
    void takesOverImportedReports() {
        given().auth()
                .oauth2(district.dinkes())
                .contentType("text/csv")
                .body(
                        """
                        facility,month,participants,contacts,referrals,nonSpecialistReferrals,chronicRegistered,chronicMet
                        %s,2025-01,10000,1500,100,2,100,5
                        %s,2025-02,10000,1000,100,9,100,1
                        """
                                .formatted(first, second))
                .post("/v1/kbk-reports/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        feed("?family=KBK&indicator=KBK.PAID_SHARE")
                .body("items.facility", contains(first, second))
                .body("items.period", contains("2025-01", "2025-02"))
                .body("items.value", contains(100, 85));
    }

    @Test
    void showsBpjsItsOwnRegionOnly() {
        sheet(district, first, "2025-03", "IBU_HAMIL", 43, 612).statusCode(201);
        kbk(district, first, "2025-03", 1500, 100, 4).statusCode(201);

        as(Tokens.bpjs(district.region))
                .get("/v1/indicator-values?period=2025-03")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.kabupaten", everyItem(equalTo(district.region)));
    }

    @Test
    void describesEveryIndicatorOfEveryVersion() {
        var codes = new ArrayList<String>();
        for (var version : List.of("4-2019", "43-2016", "6-2024", "741-2008")) {
            json(as(district.dinkes()).get("/v1/spm-versions/" + version).then())
                    .getList("indicators.indicator", String.class)
                    .forEach(indicator -> codes.add("SPM." + version + "." + indicator));
        }
        codes.sort(null);
        as(district.dinkes())
                .get("/v1/indicators?family=SPM")
                .then()
                .statusCode(200)
                .body("items.indicator", equalTo(codes))
                .body("items.regulation", not(hasItem(nullValue())))
                .body("items.find { it.indicator == 'SPM.741-2008.K4' }.target", equalTo(95))
                .body("items.find { it.indicator == 'SPM.741-2008.AFP' }.unit", equalTo("PER_MILLE"))
                .body(
                        "items.find { it.indicator == 'SPM.6-2024.IBU_HAMIL' }.formula",
                        containsString("Ibu hamil dengan enam kali pelayanan (K6)"));
        as(district.dinkes())
                .get("/v1/indicators?family=KBK")
                .then()
                .body("items.indicator", contains("KBK.AK", "KBK.PAID_SHARE", "KBK.RPP", "KBK.RRNS", "KBK.VALUE"));
    }

    @Test
    void refusesAFormatThatItHasNot() {
        as(district.dinkes()).get("/v1/indicator-values?format=xlsx").then().statusCode(406);
    }

    @Test
    void letsNoNameOfAFacilityBecomeAFormulaInASpreadsheet() {
        sheet(district, first, "2025-03", "IBU_HAMIL", 43, 612).statusCode(201);
        as(Tokens.national())
                .header("If-Match", "*")
                .body(
                        """
                        {"name": "=HYPERLINK(1)", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": false, "blud": false}]}
                        """
                                .formatted(district.region))
                .put("/v1/facilities/" + first)
                .then()
                .statusCode(200);

        assertThat(lines("?period=2025-03&format=csv").get(1)).startsWith(first + ",'=HYPERLINK(1),");
        feed("?period=2025-03").body("items[0].facilityName", equalTo("=HYPERLINK(1)"));
    }
}
