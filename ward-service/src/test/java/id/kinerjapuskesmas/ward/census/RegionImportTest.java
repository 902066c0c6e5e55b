package id.kinerjapuskesmas.ward.census;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionImportTest {

    private static final String HEADER = String.join(",", SheetRow.REGION_COLUMNS.required()) + "\n";
    private static final String DAY = "%s,RANAP,III,2025-03-0%d,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10\n";

    private String one;
    private String other;

    @BeforeEach
    void openAWardInTwoFacilities() {
        one = Given.facility();
        other = Given.facility();
        Given.ward(one, "RANAP");
        Given.ward(other, "RANAP");
    }

    private static ValidatableResponse upload(String token, String region, String file) {
        return Given.as(token)
                .contentType("text/csv")
                .body((HEADER + file).getBytes(StandardCharsets.UTF_8))
                .post("/v1/regions/" + region + "/census/imports")
                .then();
    }

    @Test
    void storesTheSheetsOfManyFacilitiesAndKnowsThemAgain() {
        var file = DAY.formatted(one, 1) + DAY.formatted(one, 2) + DAY.formatted(other, 1);
        upload(Tokens.dinkes(Given.REGION), Given.REGION, file).statusCode(200).body("created", equalTo(3));
        upload(Tokens.dinkes(Given.REGION), Given.REGION, file)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(3));
        Given.dinkes()
                .get(Given.path(other, "RANAP", "2025-03-01"))
                .then()
                .statusCode(200)
                .body("closing", equalTo(4));
        // the day after in another file goes on from what is stored
        upload(
                        Tokens.dinkes(Given.REGION),
                        Given.REGION,
                        DAY.formatted(other, 2).replace("2025-03-02,4,2", "2025-03-02,3,3"))
                .statusCode(422)
                .body("errors.code", contains("OPENING_MISMATCH"));
    }

    @Test
    void keepsTheBalancesOfFacilitiesApart() {
        var file = DAY.formatted(one, 1)
                + "%s,RANAP,III,2025-03-02,9,0,0,0,0,0,0,0,0,0,0,0,9,0,10\n".formatted(other)
                + DAY.formatted(one, 1);
        upload(Tokens.dinkes(Given.REGION), Given.REGION, file)
                .statusCode(422)
                .body("errors.line", contains(4))
                .body("errors.code", contains("DUPLICATE_SHEET"));
    }

    @Test
    void refusesFacilitiesOfAnotherKabupaten() {
        var foreign = Given.facility("33.27");
        Given.ward(Tokens.dinkes("33.27"), foreign, "RANAP");
        upload(Tokens.dinkes(Given.REGION), Given.REGION, DAY.formatted(foreign, 1) + DAY.formatted(one, 1))
                .statusCode(422)
                .body("errors.line", contains(2))
                .body("errors.column", contains("facility"))
                .body("errors.code", contains("UNKNOWN_FACILITY"));
        upload(Tokens.dinkes("33.27"), Given.REGION, DAY.formatted(one, 1)).statusCode(404);
        upload(Tokens.puskesmas(Given.REGION, one), Given.REGION, DAY.formatted(one, 1))
                .statusCode(403);
        upload(Tokens.province("32"), Given.REGION, DAY.formatted(one, 1)).statusCode(403);
    }
}
