package id.kinerjapuskesmas.ward.quality;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MonthTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private String facility;

    @BeforeEach
    void openAWardWithFourPatients() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.beds(facility, "RANAP", "2025-02-01", 10);
    }

    private void fill(YearMonth month) {
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            quiet("RANAP", day);
        }
    }

    private void quiet(String ward, LocalDate day) {
        Given.put(facility, ward, day.toString(), sheet("opening", 4, "closing", 4))
                .statusCode(201);
    }

    private ValidatableResponse move(String token, YearMonth month, String action, String reason, boolean acceptGaps) {
        var step = new HashMap<String, Object>(Map.of("action", action, "acceptMissingDays", acceptGaps));
        step.put("reason", reason);
        return Given.as(token)
                .contentType(ContentType.JSON)
                .body(step)
                .post("/v1/facilities/" + facility + "/months/" + month + "/transitions")
                .then();
    }

    private ValidatableResponse close(YearMonth month) {
        return move(Tokens.puskesmas(Given.REGION, facility), month, "CLOSE", null, false);
    }

    private ValidatableResponse reopen(YearMonth month, String reason) {
        return move(Tokens.dinkes(Given.REGION), month, "REOPEN", reason, false);
    }

    private ValidatableResponse month(YearMonth month) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/months/" + month)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse correct(String date, Object... fields) {
        var path = Given.path(facility, "RANAP", date);
        var etag = Given.dinkes().get(path).header("ETag");
        return Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(sheet(fields))
                .put(path)
                .then();
    }

    @Test
    void refusesALateCorrectionUntilTheDinasReopensTheMonth() {
        fill(FEBRUARY);
        fill(FEBRUARY.plusMonths(1));
        close(FEBRUARY)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("latest.author", startsWith("puskesmas"))
                .body("allowedActions", empty());
        month(FEBRUARY).body("allowedActions", contains("REOPEN"));
        correct("2025-02-28", "opening", 4, "admitted", 1, "closing", 5, "reason", "Terlewat satu pasien")
                .statusCode(409)
                .body("code", equalTo("MONTH_CLOSED"));
        move(Tokens.puskesmas(Given.REGION, facility), FEBRUARY, "REOPEN", "Terlewat", false)
                .statusCode(403)
                .body("code", equalTo("ACTION_OF_ANOTHER_ROLE"));
        reopen(FEBRUARY, " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        reopen(FEBRUARY, "Terlewat satu pasien").statusCode(200).body("state", equalTo("OPEN"));
        correct("2025-02-28", "opening", 4, "admitted", 1, "closing", 5, "reason", "Terlewat satu pasien")
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void reportsWhatALateCorrectionBreaksInALaterClosedMonth() {
        fill(FEBRUARY);
        fill(FEBRUARY.plusMonths(1));
        close(FEBRUARY).statusCode(200);
        close(FEBRUARY.plusMonths(1)).statusCode(200);
        reopen(FEBRUARY, "Terlewat satu pasien").statusCode(200);
        correct("2025-02-28", "opening", 4, "admitted", 1, "closing", 5, "reason", "Terlewat satu pasien")
                .statusCode(200);
        month(FEBRUARY.plusMonths(1))
                .body("state", equalTo("CLOSED"))
                .body("errors.code", contains("BALANCE_BREAK"))
                .body("errors.date", contains("2025-03-01"))
                .body("errors[0].expected", equalTo(5))
                .body("errors[0].actual", equalTo(4));
        reopen(FEBRUARY.plusMonths(1), "Pasien akhir Februari diperbaiki").statusCode(200);
        close(FEBRUARY.plusMonths(1))
                .statusCode(422)
                .body("code", equalTo("MONTH_HAS_ERRORS"))
                .body("errors[0].code", equalTo("BALANCE_BREAK"))
                .body("errors[0].params.ward", equalTo("RANAP"));
    }

    @Test
    void refusesToCloseWhileTransfersOfADayAreUnequal() {
        fill(FEBRUARY);
        correct("2025-02-28", "opening", 4, "transferredIn", 1, "closing", 5, "reason", "Pindahan");
        close(FEBRUARY)
                .statusCode(422)
                .body("errors.code", contains("TRANSFERS_UNEQUAL"))
                .body("errors[0].params.date", equalTo("2025-02-28"))
                .body("errors[0].params.actual", equalTo(1))
                .body("errors[0].params.expected", equalTo(0));
        month(FEBRUARY).body("state", equalTo("OPEN")).body("revision", equalTo(0));
    }

    @Test
    void closesAMonthWithMissingDaysOnlyWhenTheyAreAcceptedWithAReason() {
        quiet("RANAP", LocalDate.parse("2025-02-01"));
        close(FEBRUARY)
                .statusCode(422)
                .body("code", equalTo("MONTH_HAS_MISSING_DAYS"))
                .body("errors[0].params.date", equalTo("2025-02-02"))
                .body("errors[0].params.actual", equalTo(27));
        move(Tokens.dinkes(Given.REGION), FEBRUARY, "CLOSE", null, true)
                .statusCode(422)
                .body("errors[0].code", equalTo("REASON_REQUIRED"));
        move(Tokens.dinkes(Given.REGION), FEBRUARY, "CLOSE", "Buku sensus hilang karena banjir", true)
                .statusCode(200)
                .body("latest.missingDaysAccepted", equalTo(true))
                .body("coverage[0].source", equalTo("DAILY"))
                .body("coverage[0].expectedDays", equalTo(28))
                .body("coverage[0].recordedDays", equalTo(1))
                .body("coverage[0].completeness", equalTo(0.0357f));
    }

    @Test
    void locksTotalsBedsAndImportsOfTheClosedMonth() {
        fill(FEBRUARY);
        close(FEBRUARY).statusCode(200);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("patientDays", 100, "beds", 10))
                .put("/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/II/2025-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("MONTH_CLOSED"));
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("beds", 12, "reason", "Tambah"))
                .put("/v1/facilities/" + facility + "/wards/RANAP/beds/III/2025-02-15")
                .then()
                .statusCode(409)
                .body("code", equalTo("MONTH_CLOSED"));
        Given.beds(facility, "RANAP", "2025-03-01", 12);
        var header =
                "ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,otherHospital,ownRequest,absconded,deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds\n";
        Given.dinkes()
                .contentType("text/csv")
                .body(header + "RANAP,III,2025-02-27,4,0,0,0,0,0,0,0,0,0,0,0,4,0,\n"
                        + "RANAP,III,2025-02-28,4,1,0,0,0,0,0,0,0,0,0,0,5,0,\n")
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("MONTH_CLOSED"))
                .body("errors[0].line", equalTo(3))
                .body("unchanged", equalTo(1));
    }

    @Test
    void tellsWhoClosedAndReopenedWhenAndWhy() {
        fill(FEBRUARY);
        close(FEBRUARY).statusCode(200);
        close(FEBRUARY).statusCode(409).body("code", equalTo("ACTION_NOT_ALLOWED"));
        reopen(FEBRUARY, "Terlewat satu pasien").statusCode(200);
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/months/2025-02/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("REOPEN", "CLOSE"))
                .body("items.before", contains("CLOSED", "OPEN"))
                .body("items[0].reason", equalTo("Terlewat satu pasien"))
                .body("items.author", everyItem(notNullValue()));
    }

    @Test
    void waitsForTheMonthToEndAtTheFacility() {
        close(YearMonth.now(ZoneId.of("Asia/Jakarta"))).statusCode(409).body("code", equalTo("MONTH_NOT_OVER"));
    }

    @Test
    void showsOneClerkTheRevisionOfTheOther() {
        var path = Given.path(facility, "RANAP", "2025-02-01");
        quiet("RANAP", LocalDate.parse("2025-02-01"));
        var etag = Given.dinkes().get(path).header("ETag");
        correct("2025-02-01", "opening", 4, "admitted", 1, "closing", 5, "reason", "Terlewat")
                .statusCode(200);
        var newer = Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(sheet("opening", 4, "home", 1, "closing", 3, "lengthOfStayDays", 3, "reason", "Pulang"))
                .put(path)
                .then()
                .statusCode(412)
                .extract()
                .header("ETag");
        Given.dinkes()
                .get(path)
                .then()
                .header("ETag", startsWith(newer.substring(0, newer.indexOf('.'))))
                .body("revision", equalTo(2))
                .body("closing", equalTo(5));
    }

    @Test
    void listsFindingsAndCompletenessOfARegionWithoutThoseOfOthers() {
        Given.put(facility, "RANAP", "2025-02-01", sheet("opening", 4, "transferredIn", 1, "closing", 5))
                .statusCode(201);
        var foreign = Given.facility("32.08");
        Given.ward(Tokens.dinkes("32.08"), foreign, "RANAP");
        Given.as(Tokens.dinkes("32.08"))
                .contentType(ContentType.JSON)
                .body(sheet("opening", 4, "transferredIn", 1, "closing", 5, "beds", 10))
                .put(Given.path(foreign, "RANAP", "2025-02-01"))
                .then()
                .statusCode(201);
        region("data-quality?period=2025-02&severity=ERROR&limit=200")
                .body("items.facility", hasItem(facility))
                .body("items.facility", not(hasItem(foreign)))
                .body("items.severity", everyItem(equalTo("ERROR")));
        region("data-quality/completeness?period=2025-02&limit=200")
                .body("items.facility", not(hasItem(foreign)))
                .body("items.find { it.facility == '" + facility + "' }.missingDays", equalTo(27))
                .body("items.find { it.facility == '" + facility + "' }.state", equalTo("OPEN"));
        for (var table : List.of("data-quality?severity=ERROR&", "data-quality/completeness?")) {
            Given.dinkes()
                    .get("/v1/regions/" + Given.REGION + "/" + table + "period=2025-02&limit=200&format=csv")
                    .then()
                    .statusCode(200)
                    .body(startsWith("facility,"))
                    .body(containsString(facility))
                    .body(not(containsString(foreign)));
        }
        Given.dinkes()
                .get("/v1/regions/32.08/data-quality?period=2025-02")
                .then()
                .statusCode(404);
        Given.as(Tokens.province("32"))
                .get("/v1/regions/32/data-quality?period=2025-02&severity=ERROR&limit=200")
                .then()
                .statusCode(200)
                .body("items.facility", hasItems(facility, foreign));
        for (var path : new String[] {"data-quality", "data-quality/completeness"}) {
            Given.as(Tokens.dinkes("33.27"))
                    .get("/v1/facilities/" + facility + "/" + path + "?period=2025-02")
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.dinkes("33.27"))
                .get("/v1/facilities/" + facility + "/months/2025-02")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse region(String path) {
        return Given.dinkes()
                .get("/v1/regions/" + Given.REGION + "/" + path)
                .then()
                .statusCode(200);
    }

    @Test
    void statesTheSourceOfEveryWardAndClass() {
        Given.ward(facility, "ANAK");
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("patientDays", 100, "beds", 10))
                .put("/v1/facilities/" + facility + "/wards/ANAK/monthly-totals/III/2025-02")
                .then()
                .statusCode(201);
        fill(FEBRUARY);
        Given.ward(facility, "NIFAS");
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/data-quality/completeness?period=2025-02")
                .then()
                .statusCode(200)
                .body("items.ward", contains("ANAK", "NIFAS", "RANAP"))
                .body("items.source", contains("MONTHLY_TOTALS", "NONE", "DAILY"))
                .body("items.missingDays", contains(0, 28, 0))
                .body("items", hasSize(3));
    }
}
