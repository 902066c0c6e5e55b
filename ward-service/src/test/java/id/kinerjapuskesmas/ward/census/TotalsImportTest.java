package id.kinerjapuskesmas.ward.census;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TotalsImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String TWO_MONTHS =
            """
            ward;class;month;patientDays;lengthOfStayDays;discharges;deathsUnder48h;deaths48hPlus;beds;note
            RANAP;III;2022-01;233;240;91;0;0;14;Laporan BOR Januari 2022
            RANAP;III;2022-02;201;;;;;14;
            """;

    private String facility;

    @BeforeEach
    void openAWard() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
    }

    private ValidatableResponse send(String file, String query) {
        return Given.dinkes()
                .contentType("text/csv")
                .body(file)
                .post("/v1/facilities/" + facility + "/monthly-totals/imports" + query)
                .then();
    }

    private ValidatableResponse stored(String month) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/" + month)
                .then();
    }

    @Test
    void storesAFileOnceAndKnowsItAgain() {
        send(TWO_MONTHS, "").statusCode(200).body("created", equalTo(2)).body("detected.separator", equalTo(";"));
        stored("2022-02").statusCode(200).body("patientDays", equalTo(201)).body("discharges", nullValue());
        send(TWO_MONTHS, "").statusCode(200).body("unchanged", equalTo(2)).body("created", equalTo(0));
        stored("2022-02").body("revision", equalTo(1));
    }

    @Test
    void correctsByRevisionAndShowsOldAndNewInADryRun() {
        send(TWO_MONTHS, "").statusCode(200);
        var corrected = TWO_MONTHS.replace(";201;", ";210;");
        send(corrected, "?dryRun=true")
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("changes.column", contains("patientDays"))
                .body("changes.before", contains("201"))
                .body("changes.after", contains("210"));
        stored("2022-02").body("patientDays", equalTo(201));
        send(corrected, "?reason=Rekap ulang").statusCode(200);
        stored("2022-02")
                .body("patientDays", equalTo(210))
                .body("revision", equalTo(2))
                .body("reason", equalTo("Rekap ulang"));
    }

    @Test
    void pointsAtEveryCellItRefusesAndStoresNothing() {
        var bad =
                """
                ward,class,month,patientDays,lengthOfStayDays,discharges,deathsUnder48h,deaths48hPlus,beds,note
                RANAP,III,2022-01,233,240,91,0,0,14,
                RANAP,III,Januari 2022,233,,,,,14,
                RANAP,III,2022-01,5,,,,,14,
                NIFAS,III,2022-01,5,,,,,14,
                RANAP,III,2022-03,5,10,2,2,1,14,
                RANAP,III,2022-04,5,,,,,,
                RANAP,III,2122-04,5,,,,,14,
                RANAP,III,2022-05,-5,,,,,14,
                """;
        send(bad, "")
                .statusCode(422)
                .body("rejected", equalTo(7))
                .body(
                        "errors.code",
                        hasItems(
                                "NOT_A_MONTH",
                                "DUPLICATE_TOTALS",
                                "UNKNOWN_WARD",
                                "MORE_DEATHS_THAN_DISCHARGES",
                                "BEDS_UNKNOWN",
                                "FUTURE_DATE",
                                "OUT_OF_RANGE"))
                .body("errors.find { it.code == 'MORE_DEATHS_THAN_DISCHARGES' }.line", equalTo(6))
                .body("errors.find { it.code == 'MORE_DEATHS_THAN_DISCHARGES' }.column", equalTo("discharges"));
        stored("2022-01").statusCode(404);
        send(bad, "?onError=skip").statusCode(200).body("created", equalTo(1));
        stored("2022-01").statusCode(200);
    }

    @Test
    void refusesAMonthThatHasSheets() {
        Given.put(facility, "RANAP", "2022-01-05", sheet("opening", 4, "closing", 4, "beds", 14))
                .statusCode(201);
        send(TWO_MONTHS, "")
                .statusCode(422)
                .body("errors.code", contains("OTHER_SOURCE"))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo("month"));
    }

    @Test
    void readsItsOwnTemplateAndRefusesThatOfAnother() {
        var own = template("monthly-totals");
        Given.dinkes()
                .contentType(XLSX)
                .body(own)
                .post("/v1/facilities/" + facility + "/monthly-totals/imports")
                .then()
                .statusCode(200)
                .body("received", equalTo(0));
        Given.dinkes()
                .contentType(XLSX)
                .body(own)
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_HEADER"));
        Given.dinkes()
                .contentType(XLSX)
                .body(template("census"))
                .post("/v1/facilities/" + facility + "/census/imports")
                .then()
                .statusCode(200)
                .body("received", equalTo(0));
    }

    private static byte[] template(String name) {
        return Given.dinkes()
                .get("/v1/templates/" + name + ".xlsx")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
    }

    @Test
    void takesFilesFromTheDistrictOnly() {
        Given.as(Tokens.dinkes("33.27"))
                .contentType("text/csv")
                .body(TWO_MONTHS)
                .post("/v1/facilities/" + facility + "/monthly-totals/imports")
                .then()
                .statusCode(404);
    }
}
