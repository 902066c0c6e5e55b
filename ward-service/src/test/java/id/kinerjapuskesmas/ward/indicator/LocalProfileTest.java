package id.kinerjapuskesmas.ward.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalProfileTest {

    private static Map<String, Object> sheet(String region, int lower, int upper, boolean inclusive) {
        return Map.of(
                "name",
                "PKP",
                "region",
                region,
                "source",
                "Perbup",
                "validFrom",
                "2024-01-01",
                "inclusive",
                inclusive,
                "ranges",
                List.of(Map.of("indicator", "BOR", "lower", lower, "upper", upper)));
    }

    private static ValidatableResponse put(String token, String code, Map<String, Object> sheet) {
        return Given.as(token)
                .contentType(ContentType.JSON)
                .body(sheet)
                .put("/v1/profiles/" + code)
                .then();
    }

    @Test
    void holdsAFacilityToTheProfileOfItsKabupaten() {
        put(Tokens.dinkes("32.07"), "CIAMIS_2024", sheet("32.07", 10, 50, false))
                .statusCode(201);
        put(Tokens.dinkes("32.07"), "CIAMIS_2024", sheet("32.07", 10, 50, false))
                .statusCode(200);
        put(Tokens.dinkes("32.07"), "CIAMIS_2024", sheet("32.07", 10, 60, false))
                .statusCode(428);
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.put(facility, "RANAP", "2024-05-01", Given.sheet("opening", 5, "closing", 5, "beds", 10));
        Given.put(facility, "RANAP", "2023-05-01", Given.sheet("opening", 5, "closing", 5, "beds", 10));
        var path = "/v1/facilities/" + facility;
        Given.dinkes().get(path + "/profile").then().body("profile", equalTo("DEPKES_2005"));
        var etag = Given.dinkes()
                .get(path + "/indicators?from=2024-05-01&to=2024-05-01")
                .then()
                .body("indicators[0].flags", hasItem("REFERENCE_PROFILE"))
                .extract()
                .header("ETag");
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("profile", "CIAMIS_2024"))
                .put(path + "/profile")
                .then()
                .statusCode(200);
        Given.dinkes()
                .header("If-None-Match", etag)
                .get(path + "/indicators?from=2024-05-01&to=2024-05-01")
                .then()
                .statusCode(200)
                .body("profile", equalTo("CIAMIS_2024"))
                .body("indicators[0].value", equalTo(50.0f))
                .body("indicators[0].status", equalTo("ABOVE"))
                .body("indicators[0].flags", not(hasItem("REFERENCE_PROFILE")));
        Given.dinkes()
                .get(path + "/indicators?from=2023-05-01&to=2023-05-01")
                .then()
                .body("profile", equalTo("DEPKES_2005"));
        Given.dinkes()
                .get(path + "/indicators?from=2023-05-01&to=2023-05-01&profile=CIAMIS_2024")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("PROFILE_NOT_IN_FORCE"));
    }

    @Test
    void letsNobodySetProfilesOfOthersOrOfTheCountry() {
        put(Tokens.dinkes("32.07"), "BATANG_2024", sheet("33.25", 10, 60, true)).statusCode(404);
        put(Tokens.dinkes("32.07"), "DEPKES_2005", sheet("32.07", 10, 60, true)).statusCode(404);
        put(Tokens.bpjs("32.07"), "BPJS_2024", sheet("32.07", 10, 60, true)).statusCode(403);
        put(Tokens.dinkes("33.27"), "PEMALANG_2024", sheet("33.27", 10, 60, true))
                .statusCode(201);
        var facility = Given.facility();
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("profile", "PEMALANG_2024"))
                .put("/v1/facilities/" + facility + "/profile")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PROFILE"));
    }

    @Test
    void refusesRangesThatCannotBe() {
        put(Tokens.dinkes("32.07"), "SALAH", sheet("32.07", 60, 10, true))
                .statusCode(422)
                .body("errors[0].code", equalTo("IMPOSSIBLE_RANGE"))
                .body("errors[0].pointer", equalTo("/ranges/0"));
    }
}
