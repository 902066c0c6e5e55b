package id.kinerjapuskesmas.ward.census;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionTotalsImportTest {

    private static final String HEADER =
            "facility,ward,class,month,patientDays,lengthOfStayDays,discharges,deathsUnder48h,deaths48hPlus,beds,note\n";
    private static final String MONTH = "%s,RANAP,III,2022-0%d,233,240,91,0,0,14,Rekap Dinas\n";

    private String one;
    private String other;

    @BeforeEach
    void openAWardInTwoFacilities() {
        one = Given.facility();
        other = Given.facility();
        Given.ward(one, "RANAP");
        Given.ward(other, "RANAP");
    }

    private static RequestSpecification file(String token, String lines) {
        return Given.as(token).contentType("text/csv").body(HEADER + lines);
    }

    private static ValidatableResponse upload(String token, String lines) {
        return file(token, lines)
                .post("/v1/regions/" + Given.REGION + "/monthly-totals/imports")
                .then();
    }

    private static ValidatableResponse stored(String facility, String month) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/" + month)
                .then();
    }

    @Test
    void storesTheTotalsOfManyFacilitiesAndKnowsThemAgain() {
        var lines = MONTH.formatted(one, 1) + MONTH.formatted(other, 1) + MONTH.formatted(one, 2);
        upload(Tokens.dinkes(Given.REGION), lines).statusCode(200).body("created", equalTo(3));
        upload(Tokens.dinkes(Given.REGION), lines)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(3));
        stored(other, "2022-01").statusCode(200).body("patientDays", equalTo(233));
    }

    @Test
    void storesNothingOfAFileWithALineOfAnotherKabupaten() {
        var foreign = Given.facility("33.27");
        Given.ward(Tokens.dinkes("33.27"), foreign, "RANAP");
        var lines = MONTH.formatted(one, 1) + MONTH.formatted(foreign, 1);
        upload(Tokens.dinkes(Given.REGION), lines)
                .statusCode(422)
                .body("errors.line", contains(3))
                .body("errors.column", contains("facility"))
                .body("errors.code", contains("UNKNOWN_FACILITY"));
        stored(one, "2022-01").statusCode(404);
        upload(Tokens.dinkes("33.27"), MONTH.formatted(one, 1)).statusCode(404);
        upload(Tokens.puskesmas(Given.REGION, one), MONTH.formatted(one, 1)).statusCode(403);
        upload(Tokens.province("32"), MONTH.formatted(one, 1)).statusCode(403);
    }

    @Test
    void takesAFileAsAJob() throws InterruptedException {
        var job = file(Tokens.dinkes(Given.REGION), MONTH.formatted(one, 3) + MONTH.formatted(other, 3))
                .header("Prefer", "respond-async")
                .post("/v1/regions/" + Given.REGION + "/monthly-totals/imports?reason=Rekap")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/v1/jobs/"))
                .extract()
                .header("Location");
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Given.dinkes().get(job).path("state").equals("DONE")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(Given.dinkes().get(job).asString());
            }
            Thread.sleep(100);
        }
        Given.dinkes().get(job).then().body("report.created", equalTo(2));
        stored(one, "2022-03").statusCode(200);
    }

    @Test
    void countsOnFromVoidedTotals() {
        upload(Tokens.dinkes(Given.REGION), MONTH.formatted(one, 4)).statusCode(200);
        var path = "/v1/facilities/" + one + "/wards/RANAP/monthly-totals/III/2022-04";
        Given.dinkes()
                .header("If-Match", Given.dinkes().get(path).getHeader("ETag"))
                .delete(path + "?reason=Salah bulan")
                .then()
                .statusCode(204);
        upload(Tokens.dinkes(Given.REGION), MONTH.formatted(one, 4)).statusCode(200);
        stored(one, "2022-04").statusCode(200).body("revision", equalTo(2));
    }
}
