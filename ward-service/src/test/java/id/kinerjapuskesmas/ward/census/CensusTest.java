package id.kinerjapuskesmas.ward.census;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CensusTest {

    private static final Map<String, Object> QUIET =
            sheet("opening", 4, "admitted", 2, "home", 2, "closing", 4, "lengthOfStayDays", 7, "beds", 10);

    private String facility;

    @BeforeEach
    void openAWard() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
    }

    private static Map<String, Object> with(Map<String, Object> sheet, Object... fields) {
        var changed = sheet();
        changed.putAll(sheet);
        for (var i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        return changed;
    }

    private ValidatableResponse put(String date, Map<String, Object> sheet) {
        return Given.put(facility, "RANAP", date, sheet);
    }

    private ValidatableResponse correct(String date, String etag, Map<String, Object> sheet) {
        return Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(sheet)
                .put(Given.path(facility, "RANAP", date))
                .then();
    }

    @Test
    void storesASheetOnceAndKnowsItAgain() {
        put("2025-03-01", QUIET)
                .statusCode(201)
                .body("patientDays", equalTo(4))
                .body("discharges", equalTo(2))
                .body("revision", equalTo(1))
                .body("author", equalTo("dinkes"));
        put("2025-03-01", QUIET).statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void tellsTheNumbersOfASheetThatDoesNotBalance() {
        put("2025-03-01", with(QUIET, "closing", 5))
                .statusCode(422)
                .body("code", equalTo("CLOSING_MISMATCH"))
                .body("errors[0].pointer", equalTo("/closing"))
                .body("errors[0].params.expected", equalTo(4))
                .body("detail", containsString("Closing 5"));
        Given.dinkes().get(Given.path(facility, "RANAP", "2025-03-01")).then().statusCode(404);
    }

    @Test
    void requiresTheOpeningToContinueTheDayBefore() {
        put("2024-12-31", QUIET).statusCode(201);
        put("2025-01-01", sheet("opening", 3, "closing", 3, "beds", 10))
                .statusCode(422)
                .body("errors[0].code", equalTo("OPENING_MISMATCH"))
                .body("errors[0].params.closingBefore", equalTo(4));
    }

    @Test
    void refusesADayThatHasNotCome() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1).toString();
        put(tomorrow, QUIET).statusCode(400).body("errors[0].code", equalTo("FUTURE_DATE"));
    }

    @Test
    void asksForBedsWhereNoHistoryTellsThem() {
        var without = with(QUIET);
        without.remove("beds");
        put("2025-03-01", without).statusCode(422).body("errors[0].code", equalTo("BEDS_UNKNOWN"));
        Given.beds(facility, "RANAP", "2025-01-01", 10);
        put("2025-03-01", without).statusCode(201);
    }

    @Test
    void refusesMistypedMissingAndNegativeCounts() {
        put("2025-03-01", with(QUIET, "opening", 3.5)).statusCode(400);
        put("2025-03-01", with(QUIET, "opening", "4")).statusCode(400);
        put("2025-03-01", with(QUIET, "nik", "3207")).statusCode(400);
        put("2025-03-01", with(QUIET, "opening", -1)).statusCode(422).body("errors[0].pointer", equalTo("/opening"));
        put("2025-03-01", with(QUIET, "home", null)).statusCode(422).body("errors[0].pointer", equalTo("/home"));
        put("2025-02-30", QUIET).statusCode(400).body("errors[0].parameter", equalTo("date"));
    }

    @Test
    void keepsEveryRevisionOfACorrectedSheet() {
        var etag = put("2025-03-01", QUIET).extract().header("ETag");
        var corrected = with(QUIET, "admitted", 3, "closing", 5);
        put("2025-03-01", corrected).statusCode(428);
        correct("2025-03-01", "\"9.abc\"", with(corrected, "reason", "Salah hitung"))
                .statusCode(412);
        correct("2025-03-01", etag, corrected).statusCode(422).body("errors[0].code", equalTo("REASON_REQUIRED"));
        correct("2025-03-01", etag, with(corrected, "reason", "Salah hitung"))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("reason", equalTo("Salah hitung"));
        Given.dinkes()
                .get(Given.path(facility, "RANAP", "2025-03-01") + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1))
                .body("items.closing", contains(5, 4))
                .body("items[1].reason", equalTo(null));
    }

    @Test
    void reportsTheBalanceACorrectionBreaksAndLeavesTheNextDayAlone() {
        var etag = put("2025-03-01", QUIET).extract().header("ETag");
        put("2025-03-02", sheet("opening", 4, "closing", 4, "beds", 10)).statusCode(201);
        correct("2025-03-01", etag, with(QUIET, "admitted", 3, "closing", 5, "reason", "Salah hitung"))
                .statusCode(200);
        findings("2025-03&severity=ERROR")
                .body("items.code", contains("BALANCE_BREAK"))
                .body("items[0].date", equalTo("2025-03-02"))
                .body("items[0].expected", equalTo(5))
                .body("items[0].actual", equalTo(4))
                .body("items[0].message", equalTo("Opening 4, closing of the day before 5."));
        Given.dinkes()
                .get(Given.path(facility, "RANAP", "2025-03-02"))
                .then()
                .body("opening", equalTo(4))
                .body("revision", equalTo(1));
    }

    @Test
    void findsTransfersBedsAndGapsThatDoNotFit() {
        Given.beds(facility, "RANAP", "2025-03-01", 3);
        put("2025-03-01", sheet("opening", 4, "transferredIn", 1, "closing", 5, "beds", 10))
                .statusCode(201);
        put("2025-03-04", sheet("opening", 5, "home", 5, "lengthOfStayDays", 20))
                .statusCode(201);
        findings("2025-03")
                .body(
                        "items.findAll { it.date == '2025-03-01' }.code",
                        contains("TRANSFERS_UNEQUAL", "BEDS_DIFFER", "PATIENTS_ABOVE_BEDS"))
                .body("items.findAll { it.date == '2025-03-02' }.code", contains("MISSING_DAYS"))
                .body("items.findAll { it.date == '2025-03-02' }.actual", contains(2))
                .body("items.findAll { it.date == '2025-03-04' }.code", contains("DISCHARGES_ABOVE_BEDS"))
                .body("items.code", not(hasItem("BALANCE_BREAK")));
    }

    private ValidatableResponse findings(String period) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/data-quality?period=" + period)
                .then()
                .statusCode(200);
    }

    @Test
    void pagesThroughFindings() {
        Given.beds(facility, "RANAP", "2025-03-01", 3);
        put("2025-03-01", sheet("opening", 4, "transferredIn", 1, "closing", 5, "beds", 10));
        var first = Given.dinkes()
                .get("/v1/facilities/" + facility + "/data-quality?period=2025-03&limit=2")
                .then()
                .body("items.code", contains("TRANSFERS_UNEQUAL", "BEDS_DIFFER"))
                .extract()
                .jsonPath();
        Given.dinkes()
                .queryParam("cursor", first.getString("next"))
                .get("/v1/facilities/" + facility + "/data-quality?period=2025-03&limit=2")
                .then()
                .body("items.code", contains("PATIENTS_ABOVE_BEDS", "MISSING_DAYS"));
    }

    @Test
    void listsTheSheetsOfItsWardAndPeriodOnly() {
        put("2025-02-28", QUIET);
        put("2025-03-01", with(QUIET, "opening", 4));
        Given.ward(facility, "ANAK");
        Given.put(facility, "ANAK", "2025-03-01", QUIET).statusCode(201);
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/RANAP/census?period=2025-03")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ward", equalTo("RANAP"))
                .body("items[0].date", equalTo("2025-03-01"));
    }

    @Test
    void hidesTheFacilityFromEverybodyElse() {
        put("2025-03-01", QUIET);
        var other = Given.facility();
        for (var token : new String[] {
            Tokens.puskesmas(Given.REGION, other), Tokens.dinkes("33.27"), Tokens.province("33"), Tokens.dinkes("32.08")
        }) {
            Given.as(token)
                    .get(Given.path(facility, "RANAP", "2025-03-01"))
                    .then()
                    .statusCode(404);
            Given.as(token)
                    .get("/v1/facilities/" + facility + "/data-quality?period=2025-03")
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.puskesmas(Given.REGION, other))
                .contentType(ContentType.JSON)
                .body(QUIET)
                .put(Given.path(facility, "RANAP", "2025-03-02"))
                .then()
                .statusCode(404);
    }

    @Test
    void showsNoSheetToBpjsAndLetsOnlyTheDistrictWrite() {
        put("2025-03-01", QUIET);
        var path = Given.path(facility, "RANAP", "2025-03-01");
        Given.as(Tokens.bpjs("32")).get(path).then().statusCode(403);
        Given.as(Tokens.service()).get(path).then().statusCode(403);
        Given.as(Tokens.province("32")).get(path).then().statusCode(200);
        for (var token : new String[] {Tokens.bpjs("32"), Tokens.province("32"), Tokens.national(), Tokens.service()}) {
            Given.as(token)
                    .contentType(ContentType.JSON)
                    .body(QUIET)
                    .put(path)
                    .then()
                    .statusCode(403);
        }
        Given.as(Tokens.puskesmas(Given.REGION, facility))
                .contentType(ContentType.JSON)
                .body(QUIET)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void fillsAMonthFromOneSourceOnly() {
        put("2025-03-01", QUIET).statusCode(201);
        var totals = Map.of("patientDays", 100, "discharges", 30, "lengthOfStayDays", 95, "beds", 10);
        var path = "/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/";
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(totals)
                .put(path + "2025-03")
                .then()
                .statusCode(409)
                .body("code", equalTo("OTHER_SOURCE"));
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(totals)
                .put(path + "2025-02")
                .then()
                .statusCode(201);
        put("2025-02-28", QUIET).statusCode(409).body("code", equalTo("OTHER_SOURCE"));
    }
}
