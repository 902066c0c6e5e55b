package id.kinerjapuskesmas.ward.census;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CensusImportTest {

    private static final String HEADER = String.join(",", SheetRow.COLUMNS.required()) + "\n";
    private static final String TWO_DAYS = HEADER
            + """
            RANAP,III,2025-03-01,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10
            RANAP,III,2025-03-02,4,1,0,0,1,0,0,0,0,0,0,1,4,1,10
            """;

    private String facility;

    @BeforeEach
    void openAWard() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
    }

    private ValidatableResponse upload(String file, String query) {
        return upload(file.getBytes(StandardCharsets.UTF_8), "text/csv", query);
    }

    private ValidatableResponse upload(byte[] file, String type, String query) {
        return Given.dinkes()
                .contentType(type)
                .body(file)
                .post("/v1/facilities/" + facility + "/census/imports" + query)
                .then();
    }

    private ValidatableResponse day(String date) {
        return Given.dinkes().get(Given.path(facility, "RANAP", date)).then();
    }

    @Test
    void storesAFileOnceAndChangesNothingTheSecondTime() {
        upload(TWO_DAYS, "").statusCode(200).body("stored", equalTo(true)).body("created", equalTo(2));
        upload(TWO_DAYS, "").statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(2));
        day("2025-03-02").statusCode(200).body("sameDay", equalTo(1)).body("revision", equalTo(1));
    }

    @Test
    void readsSemicolonsAndNdjsonAlike() {
        upload(TWO_DAYS.replace(',', ';'), "").statusCode(200).body("created", equalTo(2));
        var line =
                """
                {"ward":"RANAP","class":"III","date":"2025-03-03","opening":4,"admitted":0,"transferredIn":0,"transferredOut":0,"home":0,"referred":0,"otherHospital":0,"ownRequest":0,"absconded":0,"deathsUnder48h":0,"deaths48hPlus":0,"sameDay":0,"closing":4,"lengthOfStayDays":0,"beds":10}
                """;
        upload(line.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", "")
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void storesNothingOfAFileWithOneWrongLine() {
        var file = TWO_DAYS + "RANAP,III,2025-03-03,4,0,0,0,0,0,0,0,0,0,0,0,5,0,10\n";
        upload(file, "")
                .statusCode(422)
                .body("stored", equalTo(false))
                .body("rejected", equalTo(1))
                .body("errors[0].line", equalTo(4))
                .body("errors[0].column", equalTo("closing"))
                .body("errors[0].code", equalTo("CLOSING_MISMATCH"));
        day("2025-03-01").statusCode(404);
    }

    @Test
    void storesTheGoodLinesWhenToldToSkip() {
        var file = TWO_DAYS + "RANAP,III,2025-03-03,4,0,0,0,0,0,0,0,0,0,0,0,5,0,10\n";
        upload(file, "?onError=skip")
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(1));
        day("2025-03-02").statusCode(200);
        day("2025-03-03").statusCode(404);
    }

    @Test
    void reportsEveryWrongLineWithColumnValueAndReason() {
        var file = HEADER
                + """
                RANAP,III,2025-03-01,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10
                RANAP,III,2025-03-02,5,0,0,0,0,0,0,0,0,0,0,0,5,0,10
                RANAP,III,2025-03-01,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10
                LAIN,III,2025-03-01,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10
                RANAP,II,2025-03-01,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
                RANAP,IV,01/03/2025,"1,5",3.5,-1,#DIV/0!,=1,x,,0,0,0,0,0,0,0,10
                RANAP,III,2999-01-01,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10
                RANAP,III,2025-03-05,1,0,0,0,3,0,0,0,0,0,0,0,0,9,10
                """;
        upload(file, "?dryRun=true")
                .statusCode(200)
                .body("received", equalTo(8))
                .body("rejected", equalTo(7))
                .body("errors.findAll { it.line == 3 }.code", contains("OPENING_MISMATCH"))
                .body("errors.findAll { it.line == 3 }.params.value", contains("5"))
                .body("errors.findAll { it.line == 4 }.code", contains("DUPLICATE_SHEET"))
                .body("errors.findAll { it.line == 5 }.code", contains("UNKNOWN_WARD"))
                .body("errors.findAll { it.line == 6 }.code", contains("BEDS_UNKNOWN"))
                .body(
                        "errors.findAll { it.line == 7 }.column",
                        hasItems("class", "date", "opening", "admitted", "transferredIn", "transferredOut", "home"))
                .body("errors.findAll { it.line == 7 }.code", hasItems("SPREADSHEET_ERROR", "FORMULA", "MISSING"))
                .body("errors.findAll { it.line == 8 }.code", contains("FUTURE_DATE"))
                .body("errors.findAll { it.line == 9 }.code", hasItem("MORE_LEFT_THAN_PRESENT"));
    }

    @Test
    void continuesTheBalanceOfStoredDays() {
        Given.put(facility, "RANAP", "2025-02-28", Given.sheet("opening", 3, "closing", 3, "beds", 10))
                .statusCode(201);
        upload(TWO_DAYS, "")
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].code", equalTo("OPENING_MISMATCH"))
                .body("errors[0].params.closingBefore", equalTo(3));
    }

    @Test
    void showsInADryRunWhatEachCellWouldBecomeAndStoresNothing() {
        upload(TWO_DAYS, "");
        var corrected = TWO_DAYS.replace("2025-03-02,4,1,0,0,1,0", "2025-03-02,4,1,0,0,0,1");
        upload(corrected, "?dryRun=true")
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("changes.line", contains(3, 3))
                .body("changes.column", contains("home", "referred"))
                .body("changes.before", contains("1", "0"))
                .body("changes.after", contains("0", "1"));
        day("2025-03-02").body("home", equalTo(1));
    }

    @Test
    void makesARevisionOfEverySheetItCorrects() {
        upload(TWO_DAYS, "");
        var corrected = TWO_DAYS.replace("2025-03-02,4,1,0,0,1,0", "2025-03-02,4,1,0,0,0,1");
        upload(corrected, "?reason=Rekap ulang").statusCode(200).body("updated", equalTo(1));
        Given.dinkes()
                .get(Given.path(facility, "RANAP", "2025-03-02") + "/revisions")
                .then()
                .body("items.revision", contains(2, 1))
                .body("items.referred", contains(1, 0))
                .body("items[0].reason", equalTo("Rekap ulang"));
        day("2025-03-01").body("revision", equalTo(1));
    }

    @Test
    void refusesWhatIsNoTable() {
        upload("", "").statusCode(400).body("code", equalTo("EMPTY_FILE"));
        upload("a,b\n1,2\n", "").statusCode(400).body("code", equalTo("WRONG_HEADER"));
        upload(new byte[] {(byte) 0xff, (byte) 0xfe, 'x'}, "text/csv", "").statusCode(400);
        upload("x".repeat(10 * 1024 * 1024), "").statusCode(400);
        upload(HEADER + "RANAP,III,2025-03-01,\"4\n".repeat(5), "").statusCode(greaterThan(399));
        day("2025-03-01").statusCode(404);
    }

    @Test
    void isClosedToOtherFacilitiesAndRoles() {
        for (var token : new String[] {Tokens.puskesmas(Given.REGION, "9999999"), Tokens.dinkes("33.27")}) {
            Given.as(token)
                    .contentType("text/csv")
                    .body(TWO_DAYS.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/facilities/" + facility + "/census/imports")
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.national())
                .contentType("text/csv")
                .body(TWO_DAYS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(403);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void storesAYearAndListsAThousandWrongLinesOfMany() {
        var year = new StringBuilder(HEADER);
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            year.append("RANAP,III,%s,4,1,0,0,1,0,0,0,0,0,0,0,4,3,10\n".formatted(day));
        }
        upload(year.toString(), "").statusCode(200).body("created", equalTo(366));
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/indicators?period=2024")
                .then()
                .body("indicators[0].value", equalTo(40.0f))
                .body("indicators[0].completeness", equalTo(1.0f));
        var wrong = new StringBuilder(HEADER);
        for (var line = 0; line < 1500; line++) {
            wrong.append("LAIN,III,%s,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1\n"
                    .formatted(LocalDate.of(2020, 1, 1).plusDays(line)));
        }
        upload(wrong.toString(), "")
                .statusCode(422)
                .body("rejected", equalTo(1500))
                .body("errors", hasSize(1000))
                .body("errorsTruncated", equalTo(true));
    }
}
