package id.kinerjapuskesmas.ward;

import static io.restassured.RestAssured.given;

import id.kinerjapuskesmas.rest.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Facilities, wards, beds and sheets entered through the API, with sensible defaults. */
public final class Given {

    public static final String REGION = "32.07";

    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    private Given() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }

    public static RequestSpecification dinkes() {
        return as(Tokens.dinkes(REGION));
    }

    /** A facility of its own for one test. */
    public static String facility() {
        return facility(REGION);
    }

    public static String facility(String region) {
        var code = String.valueOf(NEXT.incrementAndGet());
        register(code, "Puskesmas " + code, region);
        return code;
    }

    public static void register(String code, String name, String region) {
        as(Tokens.national())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "region", region, "zone", "Asia/Jakarta"))
                .put("/v1/facilities/" + code)
                .then()
                .statusCode(201);
    }

    public static void ward(String facility, String ward) {
        ward(Tokens.dinkes(REGION), facility, ward);
    }

    public static void ward(String token, String facility, String ward) {
        as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Ruang " + ward))
                .put("/v1/facilities/" + facility + "/wards/" + ward)
                .then()
                .statusCode(201);
    }

    public static void beds(String facility, String ward, String from, long beds) {
        dinkes().contentType(ContentType.JSON)
                .body(Map.of("beds", beds, "reason", "SK Kepala Puskesmas"))
                .put("/v1/facilities/%s/wards/%s/beds/III/%s".formatted(facility, ward, from))
                .then()
                .statusCode(201);
    }

    /** A sheet of a day on which nothing happened, with the given fields instead of zero. */
    public static Map<String, Object> sheet(Object... fields) {
        var sheet = new LinkedHashMap<String, Object>();
        for (var name : new String[] {
            "opening",
            "admitted",
            "transferredIn",
            "transferredOut",
            "home",
            "referred",
            "otherHospital",
            "ownRequest",
            "absconded",
            "deathsUnder48h",
            "deaths48hPlus",
            "sameDay",
            "closing",
            "lengthOfStayDays"
        }) {
            sheet.put(name, 0);
        }
        for (var i = 0; i < fields.length; i += 2) {
            sheet.put((String) fields[i], fields[i + 1]);
        }
        return sheet;
    }

    public static ValidatableResponse put(String facility, String ward, String date, Map<String, Object> sheet) {
        return dinkes().contentType(ContentType.JSON)
                .body(sheet)
                .put(path(facility, ward, date))
                .then();
    }

    public static String path(String facility, String ward, String date) {
        return "/v1/facilities/%s/wards/%s/census/III/%s".formatted(facility, ward, date);
    }
}
