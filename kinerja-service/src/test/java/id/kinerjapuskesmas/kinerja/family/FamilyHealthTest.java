package id.kinerjapuskesmas.kinerja.family;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FamilyHealthTest {

    private static final String BENDO =
            """
            {"families": 400, "healthy": 108, "preHealthy": 212, "unhealthy": 80,
             "indicators": {"JKN": {"yes": 301, "no": 99, "notApplicable": 0},
                            "IMUNISASI": {"yes": 52, "no": 6, "notApplicable": 342}}}
            """;
    private static final String PACING =
            """
            {"families": 100, "healthy": 92, "preHealthy": 6, "unhealthy": 1, "withoutIndex": 1}
            """;

    private District district;
    private String facility;
    private District foreign;
    private String stranger;

    @BeforeEach
    void startWithTwoDistricts() {
        district = District.with(1);
        facility = district.facilities.get(0);
        foreign = District.with(1);
        stranger = foreign.facilities.get(0);
    }

    private static String path(String facility, String village) {
        return "/v1/family-health/" + facility + "/2024/" + village;
    }

    @Test
    void computesTheIndexOfAFacilityFromItsVillages() {
        as(district.puskesmas(facility))
                .body(BENDO)
                .put(path(facility, "Bendo"))
                .then()
                .statusCode(201);
        as(district.puskesmas(facility))
                .body(PACING)
                .put(path(facility, "Pacing"))
                .then()
                .statusCode(201);
        // 108/400 = 0.27, 92/99 = 0.929, together 200/499 = 0.401
        as(district.dinkes())
                .get("/v1/iks?year=2024&facility=" + facility)
                .then()
                .statusCode(200)
                .body("parts.village", contains("Bendo", "Pacing"))
                .body("parts.iks.value", contains(0.270f, 0.929f))
                .body("parts.category", contains("TIDAK_SEHAT", "SEHAT"))
                .body("total.iks.value", is(0.401f))
                .body("total.iks.numerator", is(200))
                .body("total.iks.denominator", is(499))
                .body("total.families", is(500))
                .body("indicators", hasSize(12))
                .body("indicators.find { it.indicator == 'IKS_JKN' }.value", is(75.25f))
                .body("indicators.find { it.indicator == 'IKS_JKN' }.completeness", is(0.8f))
                .body("indicators.find { it.indicator == 'IKS_IMUNISASI' }.value", is(89.66f))
                .body("indicators.find { it.indicator == 'IKS_KB' }.reason", is("NOT_REPORTED"));
        as(district.dinkes())
                .get("/v1/iks?format=csv&year=2024&region=" + district.region)
                .then()
                .statusCode(200)
                .body(containsString(district.region + ",2024," + facility + ",,500,200,218,81,1,0.401,TIDAK_SEHAT"));
        as(district.dinkes())
                .get("/v1/family-health?facility=" + facility)
                .then()
                .body("items.village", contains("Bendo", "Pacing"));
    }

    @Test
    void wantsCountsThatGiveTheFamilies() {
        as(district.puskesmas(facility))
                .body(BENDO.replace("212", "211").replace("301", "300"))
                .put(path(facility, "Bendo"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("SUM_DIFFERS", "SUM_DIFFERS"))
                .body("errors.pointer", contains("/families", "/indicators/JKN"));
    }

    @Test
    void takesVillagesFromAFile() {
        var file =
                """
                year,village,families,healthy,preHealthy,unhealthy,JKN_YES,JKN_NO,JKN_NA
                2024,Bendo,400,108,212,80,301,99,0
                2024,Pacing,100,92,6,1,90,10,0
                2024,Padas,100,92,6,2,90,,0
                """;
        var spec = given().auth().oauth2(district.puskesmas(facility)).contentType("text/csv");
        spec.body(file)
                .post("/v1/family-health/imports?facility=" + facility)
                .then()
                .statusCode(422)
                .body("errors.line", contains(3, 4))
                .body("errors.column", contains("families", "JKN_NO"));
        given().auth()
                .oauth2(district.puskesmas(facility))
                .contentType("text/csv")
                .body(file)
                .post("/v1/family-health/imports?onError=skip&facility=" + facility)
                .then()
                .statusCode(200)
                .body("created", is(1));
        as(district.dinkes()).get(path(facility, "Bendo")).then().body("counts.indicators.JKN.yes", is(301));
    }

    @Test
    void calculatesOneFamilyAndStoresNothing() {
        as(district.puskesmas(facility))
                .get("/v1/iks/family?yes=8&notApplicable=2")
                .then()
                .statusCode(200)
                .body("iks", is(0.800f))
                .body("exact", is("4/5"))
                .body("category", is("PRA_SEHAT"));
        as(district.puskesmas(facility))
                .get("/v1/iks/family?yes=0&notApplicable=12")
                .then()
                .body("iks", nullValue())
                .body("reason", is("NONE_APPLICABLE"));
        as(district.puskesmas(facility))
                .get("/v1/iks/family?yes=8&notApplicable=5")
                .then()
                .statusCode(400);
        as(district.puskesmas(facility))
                .get("/v1/iks/family?yes=13&notApplicable=0")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsDistrictsApart() {
        as(foreign.puskesmas(stranger))
                .body(BENDO)
                .put(path(stranger, "Bendo"))
                .then()
                .statusCode(201);
        as(district.puskesmas(facility))
                .body(PACING)
                .put(path(facility, "Bendo"))
                .then()
                .statusCode(201);
        as(district.dinkes())
                .get("/v1/family-health?limit=200")
                .then()
                .body("items.facility", hasItems(facility))
                .body("items.facility", not(hasItem(stranger)));
        as(district.dinkes()).get(path(stranger, "Bendo")).then().statusCode(404);
        as(district.dinkes())
                .get("/v1/iks?year=2024&facility=" + stranger)
                .then()
                .statusCode(404);
        as(district.dinkes())
                .get("/v1/iks?year=2024&region=" + foreign.region)
                .then()
                .statusCode(404);
        as(district.dinkes())
                .get("/v1/iks?year=2024&region=" + district.region)
                .then()
                .body("total.families", is(100));
        as(Tokens.bpjs(district.region))
                .get("/v1/iks?year=2024&region=" + district.region)
                .then()
                .statusCode(403);
    }
}
