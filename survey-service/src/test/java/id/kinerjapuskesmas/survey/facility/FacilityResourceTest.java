package id.kinerjapuskesmas.survey.facility;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacilityResourceTest {

    private static final Map<String, String> CIAMIS =
            Map.of("name", "UPTD Puskesmas Ciamis", "region", "32.07", "zone", "Asia/Jakarta");

    @Test
    void storesTheSameEntryOnce() {
        as(Tokens.service())
                .body(CIAMIS)
                .put("/v1/facilities/P3207010101")
                .then()
                .statusCode(201);
        as(Tokens.dinkes("32.07"))
                .body(CIAMIS)
                .put("/v1/facilities/P3207010101")
                .then()
                .statusCode(200);
        as(Tokens.bpjs("32")).get("/v1/facilities/P3207010101").then().body("name", equalTo("UPTD Puskesmas Ciamis"));
    }

    @Test
    void refusesWrongCodesRegionsAndZones() {
        as(Tokens.national()).body(CIAMIS).put("/v1/facilities/123").then().statusCode(400);
        as(Tokens.national())
                .body(Map.of("name", " ", "region", "3207", "zone", "Asia/Tokyo"))
                .put("/v1/facilities/7654321")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/region", "/zone"));
    }

    @Test
    void letsNoDinasTouchAnotherKabupaten() {
        var own = Scene.at("32.12");
        as(Tokens.dinkes("32.13")).get("/v1/facilities/" + own.facility).then().statusCode(404);
        as(Tokens.dinkes("32.13"))
                .body(Map.of("name", "Direbut", "region", "32.13", "zone", "Asia/Jakarta"))
                .put("/v1/facilities/" + own.facility)
                .then()
                .statusCode(404);
        as(Tokens.province("32"))
                .body(CIAMIS)
                .put("/v1/facilities/" + own.facility)
                .then()
                .statusCode(403);
    }

    @Test
    void listsNoFacilityOfAnotherKabupaten() {
        var own = Scene.at("32.14");
        var neighbour = Scene.at("32.14");
        var foreign = Scene.at("32.15");
        List<String> seen = as(own.dinkes()).get("/v1/facilities?limit=200").path("items.facility");
        assertThat(seen).contains(own.facility, neighbour.facility).doesNotContain(foreign.facility);
        as(own.puskesmas()).get("/v1/facilities").then().body("items.facility", contains(own.facility));
    }

    @Test
    void keepsServiceUnitsInsideTheirFacility() {
        var own = Scene.withUnits("KIA");
        var other = Scene.withUnits("GIGI");
        as(own.puskesmas())
                .get("/v1/facilities/" + own.facility + "/service-units")
                .then()
                .body("items.unit", contains("KIA"));
        as(own.puskesmas())
                .get("/v1/facilities/" + other.facility + "/service-units")
                .then()
                .statusCode(404);
        var renamed = Map.of("name", Map.of("id", "KIA dan KB", "en", "Mother and child"));
        var path = "/v1/facilities/" + own.facility + "/service-units/KIA";
        as(own.puskesmas()).body(renamed).put(path).then().statusCode(428);
        var etag = as(own.puskesmas()).get(path).getHeader("ETag");
        as(own.puskesmas())
                .header("If-Match", etag)
                .body(renamed)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void importsTheRegisterOfOneKabupatenOnly() {
        var file =
                "facility;name;region;zone\n2000001;Puskesmas A;32.16;Asia/Jakarta\n2000002;Puskesmas B;32.17;Asia/Jakarta\n1234;X;32.16;Asia/Jakarta\n";
        given().auth()
                .oauth2(Tokens.dinkes("32.16"))
                .contentType("text/csv")
                .body(file)
                .post("/v1/facilities/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("OUT_OF_SCOPE", "NOT_A_FACILITY_CODE"))
                .body("errors.line", contains(3, 4));
        as(Tokens.dinkes("32.16")).get("/v1/facilities/2000001").then().statusCode(404);
        given().auth()
                .oauth2(Tokens.dinkes("32.16"))
                .contentType("text/csv")
                .body(file)
                .post("/v1/facilities/imports?onError=skip")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        as(Tokens.dinkes("32.16")).get("/v1/facilities/2000001").then().statusCode(200);
    }
}
