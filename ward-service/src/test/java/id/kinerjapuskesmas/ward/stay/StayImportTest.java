package id.kinerjapuskesmas.ward.stay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StayImportTest {

    private static final String HEADER = "reference,event,at,ward,class,bed,way,sex,ageGroup,payer\n";
    private static final String TWO_STAYS = HEADER
            + """
            RI-1,ADMISSION,2025-03-01T08:10:00+07:00,A,III,A-3,,FEMALE,YEARS_25_44,JKN_PBI
            RI-1,TRANSFER,2025-03-02 14:30,B,III,,,,,
            RI-1,DISCHARGE,2025-03-04T03:00:00Z,,,,HOME,,,
            RI-2,ADMISSION,2025-03-01 00:00,A,III,,,MALE,YEARS_65_PLUS,SELF_PAY
            RI-2,DISCHARGE,2025-03-03 00:00,,,,DIED,,,
            """;

    private String facility;

    @BeforeEach
    void openTwoWards() {
        facility = GivenStay.facility("Asia/Jakarta");
    }

    private ValidatableResponse upload(String file, String query) {
        return upload(file, "text/csv", query);
    }

    private ValidatableResponse upload(String file, String type, String query) {
        return Given.dinkes()
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/facilities/" + facility + "/stays/imports" + query)
                .then();
    }

    private ValidatableResponse stays() {
        return Given.dinkes().get("/v1/facilities/" + facility + "/stays").then();
    }

    @Test
    void storesAFileOnceAndDerivesItsCensus() {
        upload(TWO_STAYS, "").statusCode(200).body("stored", equalTo(true)).body("created", equalTo(2));
        upload(TWO_STAYS, "").statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(2));
        stays().body("items.reference", contains("RI-2", "RI-1"))
                .body("items[1].transfers.at", contains("2025-03-02T14:30:00+07:00"))
                .body("items.revision", contains(1, 1));
        GivenStay.day(facility, "A", "2025-03-01").body("admitted", equalTo(2)).body("closing", equalTo(2));
        GivenStay.day(facility, "A", "2025-03-03")
                .body("deaths48hPlus", equalTo(1))
                .body("lengthOfStayDays", equalTo(2));
        GivenStay.day(facility, "B", "2025-03-04").body("home", equalTo(1));
        GivenStay.day(facility, "A", "2025-03-31").statusCode(200).body("closing", equalTo(0));
    }

    @Test
    void readsSemicolonsAndNdjsonAlike() {
        upload(TWO_STAYS.replace(',', ';'), "").statusCode(200).body("created", equalTo(2));
        var stay = UUID.randomUUID();
        upload(
                        """
                        {"stay":"%s","reference":"RI-3","event":"ADMISSION","at":"2025-03-05T08:00:00+07:00","ward":"A","class":"III","sex":"MALE","ageGroup":"YEARS_5_14","payer":"OTHER"}
                        """
                                .formatted(stay),
                        "application/x-ndjson",
                        "")
                .statusCode(200)
                .body("created", equalTo(1));
        Given.dinkes().get(GivenStay.path(facility, stay)).then().body("state", equalTo("OPEN"));
    }

    private ValidatableResponse uploadWorkbook(String file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "uji", "1.0")) {
            var sheet = workbook.newWorksheet("Rawat inap");
            var lines = file.lines().toList();
            for (var row = 0; row < lines.size(); row++) {
                var fields = lines.get(row).split(",", -1);
                for (var column = 0; column < fields.length; column++) {
                    if (!fields[column].isEmpty()) {
                        sheet.value(row, column, fields[column]);
                    }
                }
            }
        }
        return Given.dinkes()
                .contentType(Table.XLSX)
                .body(bytes.toByteArray())
                .post("/v1/facilities/" + facility + "/stays/imports")
                .then();
    }

    @Test
    void takesAWorkbookLikeAFileAndNamesTheCellOfAFlaw() throws IOException {
        uploadWorkbook(TWO_STAYS.replace("DIED", "WENT"))
                .statusCode(422)
                .body("errors.line", contains(6))
                .body("errors.params.cell", contains("G6"));
        uploadWorkbook(TWO_STAYS).statusCode(200).body("created", equalTo(2));
        upload(TWO_STAYS, "").statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void correctsStoredStaysAsRevisionsAndShowsItFirst() {
        upload(TWO_STAYS, "");
        var corrected = TWO_STAYS.replace("RI-2,DISCHARGE,2025-03-03 00:00", "RI-2,DISCHARGE,2025-03-02 23:59");
        upload(corrected, "?dryRun=true")
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("changes.line", contains(5))
                .body("changes.column", contains("dischargedAt"))
                .body("changes.after", contains("2025-03-02T16:59:00Z"));
        GivenStay.day(facility, "A", "2025-03-03").body("deaths48hPlus", equalTo(1));
        upload(corrected, "?reason=Ekspor ulang").statusCode(200).body("updated", equalTo(1));
        GivenStay.day(facility, "A", "2025-03-02")
                .body("deathsUnder48h", equalTo(1))
                .body("lengthOfStayDays", equalTo(1));
        stays().body("items[0].revision", equalTo(2)).body("items[0].reason", equalTo("Ekspor ulang"));
    }

    @Test
    void namesLineColumnAndReasonOfWhatItRefuses() {
        Given.beds(facility, "B", "2025-03-20", 0);
        var file = HEADER
                + """
                RI-1,ADMISSION,2025-03-01 08:00,A,III,A-1,,FEMALE,YEARS_25_44,JKN_PBI
                RI-1,DISCHARGE,2025-03-04 10:00,,,,HOME,,,
                RI-2,ADMISSION,2025-03-04 09:59,A,III,A-1,,FEMALE,YEARS_25_44,JKN_PBI
                RI-3,ADMISSION,2025-03-01 08:00,LAIN,III,,,FEMALE,YEARS_25_44,JKN_PBI
                RI-4,ADMISSION,2025-03-20 08:00,B,III,,,FEMALE,YEARS_25_44,JKN_PBI
                RI-5,ADMISSION,2025-03-01 08:00,A,VIP,,,FEMALE,YEARS_25_44,JKN_PBI
                RI-6,ADMISSION,2025-03-05 08:00,A,III,,,FEMALE,YEARS_25_44,JKN_PBI
                RI-6,DISCHARGE,2025-03-04 08:00,,,,HOME,,,
                RI-7,DISCHARGE,2025-03-04 08:00,,,,HOME,,,
                RI-1,ADMISSION,2025-03-08 08:00,A,III,,,FEMALE,YEARS_25_44,JKN_PBI
                3207011203850001,ADMISSION,2999-03-08 08:00,A,III,,,FEMALE,YEARS_25_44,JKN_PBI
                RI-8,ADMISSION,kemarin,A,IV,A B C,,PEREMPUAN,,JKN_PBI
                """;
        upload(file, "?dryRun=true")
                .statusCode(200)
                .body("received", equalTo(10))
                .body("created", equalTo(1))
                .body("rejected", equalTo(9))
                .body("errors.findAll { it.line == 4 }.code", contains("BED_OCCUPIED"))
                .body("errors.findAll { it.line == 5 }.code", contains("UNKNOWN_WARD"))
                .body("errors.findAll { it.line == 6 }.code", contains("WARD_CLOSED"))
                .body("errors.findAll { it.line == 6 }.message", contains(containsString("2025-03-20")))
                .body("errors.findAll { it.line == 7 }.code", contains("UNKNOWN_CLASS"))
                .body("errors.findAll { it.line == 7 }.column", contains("class"))
                .body("errors.findAll { it.line == 9 }.code", contains("DISCHARGE_BEFORE_ADMISSION"))
                .body("errors.findAll { it.line == 10 }.code", contains("NO_ADMISSION"))
                .body("errors.findAll { it.line == 11 }.code", contains("DUPLICATE_STAY"))
                .body("errors.findAll { it.line == 12 }.code", contains("LOOKS_LIKE_NIK", "FUTURE_DATE"))
                .body("errors.findAll { it.line == 13 }.code", hasItem("NOT_A_TIME"))
                .body("errors.findAll { it.line == 13 }.column", hasItem("ageGroup"));
        upload(file, "").statusCode(422).body("stored", equalTo(false));
        stays().body("items", hasSize(0));
        upload(file, "?onError=skip").statusCode(200).body("created", equalTo(1));
    }

    @Test
    void refusesStaysOfAMonthThatOthersFilledOrThatIsClosed() {
        Given.put(facility, "A", "2025-03-15", Given.sheet()).statusCode(201);
        upload(TWO_STAYS, "")
                .statusCode(422)
                .body("errors.findAll { it.line == 2 }.code", contains("OTHER_SOURCE"))
                .body("errors.findAll { it.line == 5 }.code", contains("OTHER_SOURCE"));
        var sheet =
                """
                ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,otherHospital,ownRequest,absconded,deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds
                B,III,2025-04-02,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
                """;
        upload(
                        HEADER
                                + "RI-9,ADMISSION,2025-04-01 08:00,B,III,,,MALE,YEARS_1_4,OTHER\nRI-9,DISCHARGE,2025-04-01 09:00,,,,HOME,,,\n",
                        "")
                .statusCode(200);
        Given.dinkes()
                .contentType("text/csv")
                .body(sheet.getBytes(StandardCharsets.UTF_8))
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("OTHER_SOURCE"));
    }

    @Test
    void takesALargeFileAsAJobAndStoresItOnce() throws InterruptedException {
        var path = "/v1/facilities/" + facility + "/stays/imports?reason=Ekspor ulang";
        var job = Given.dinkes()
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body(TWO_STAYS.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var state = "";
        for (var second = 0; second < 60 && !state.equals("DONE"); second++) {
            Thread.sleep(1_000);
            state = Given.dinkes().get(job).jsonPath().getString("state");
        }
        Given.dinkes()
                .get(job)
                .then()
                .body("state", equalTo("DONE"))
                .body("kind", equalTo("stays"))
                .body("report.created", equalTo(2));
        stays().body("items.reference", contains("RI-2", "RI-1"));
        Given.as(Tokens.dinkes("33.27")).get(job).then().statusCode(404);
        Given.as(Tokens.dinkes("33.27"))
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body(TWO_STAYS.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(404);
    }

    @Test
    void isClosedToOtherFacilitiesAndRoles() {
        for (var token : new String[] {Tokens.puskesmas(Given.REGION, "9999999"), Tokens.dinkes("33.27")}) {
            Given.as(token)
                    .contentType("text/csv")
                    .body(TWO_STAYS.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/facilities/" + facility + "/stays/imports")
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.national())
                .contentType("text/csv")
                .body(TWO_STAYS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/facilities/" + facility + "/stays/imports")
                .then()
                .statusCode(403);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/facilities/" + facility + "/stays/imports")
                .then()
                .statusCode(415);
    }
}
