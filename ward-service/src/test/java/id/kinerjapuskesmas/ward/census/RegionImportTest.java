package id.kinerjapuskesmas.ward.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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

    /** A file in order goes straight into the census, one in no order is staged. */
    @Test
    void storesTheSameSheetsInWhateverOrderTheyCome() {
        var days = IntStream.rangeClosed(1, 31)
                .mapToObj("%%s,RANAP,III,2025-03-%02d,4,2,0,0,1,1,0,0,0,0,0,0,4,7,\n"::formatted)
                .toList();
        var shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, new Random(7));
        Given.beds(one, "RANAP", "2025-01-01", 10);
        Given.beds(other, "RANAP", "2025-01-01", 10);
        upload(Tokens.dinkes(Given.REGION), Given.REGION, String.join("", days).replace("%s", one))
                .statusCode(200)
                .body("created", equalTo(31));
        upload(
                        Tokens.dinkes(Given.REGION),
                        Given.REGION,
                        String.join("", shuffled).replace("%s", other))
                .statusCode(200)
                .body("created", equalTo(31));
        assertThat(sheets(one)).hasSize(31).isEqualTo(sheets(other));
    }

    private static List<Map<String, Object>> sheets(String facility) {
        List<Map<String, Object>> sheets = Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/RANAP/census?period=2025-03&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        sheets.forEach(sheet -> sheet.keySet().removeAll(List.of("facility", "recordedAt")));
        return sheets;
    }

    @Test
    void takesBackAllWhenTheLastLineIsWrong() {
        var file = DAY.formatted(one, 1)
                + DAY.formatted(one, 2)
                + "%s,RANAP,III,2025-03-03,9,0,0,0,0,0,0,0,0,0,0,0,9,0,10\n".formatted(one);
        upload(Tokens.dinkes(Given.REGION), Given.REGION, file)
                .statusCode(422)
                .body("errors.line", contains(4))
                .body("errors.code", contains("OPENING_MISMATCH"))
                .body("errors[0].params.closingBefore", equalTo(4));
        assertThat(sheets(one)).isEmpty();
        upload(
                        Tokens.dinkes(Given.REGION),
                        Given.REGION,
                        file.replace(one, "NIFAS").replace("NIFAS,RANAP", one + ",NIFAS"))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_WARD"));
    }

    @Test
    void countsOnFromAVoidedSheet() {
        var path = Given.path(one, "RANAP", "2025-03-01");
        upload(Tokens.dinkes(Given.REGION), Given.REGION, DAY.formatted(one, 1)).statusCode(200);
        Given.dinkes()
                .header("If-Match", Given.dinkes().get(path).getHeader("ETag"))
                .queryParam("reason", "Salah ruang")
                .delete(path)
                .then()
                .statusCode(204);
        upload(Tokens.dinkes(Given.REGION), Given.REGION, DAY.formatted(one, 1) + DAY.formatted(one, 2))
                .statusCode(200)
                .body("created", equalTo(2));
        Given.dinkes().get(path).then().statusCode(200).body("revision", equalTo(2));
        Given.dinkes().get(Given.path(one, "RANAP", "2025-03-02")).then().body("revision", equalTo(1));
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
