package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Stays entered through the API, with sensible defaults. */
final class GivenStay {

    private static final AtomicInteger NEXT = new AtomicInteger(7_000_000);

    private GivenStay() {}

    /** A facility of its own in a zone, with the wards A and B and ten beds each since 2024. */
    static String facility(String zone) {
        var code = String.valueOf(NEXT.incrementAndGet());
        Given.as(Tokens.national())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Puskesmas " + code, "region", Given.REGION, "zone", zone))
                .put("/v1/facilities/" + code)
                .then()
                .statusCode(201);
        for (var ward : List.of("A", "B")) {
            Given.ward(code, ward);
            Given.beds(code, ward, "2024-01-01", 10);
        }
        return code;
    }

    static Map<String, Object> place(String at, String ward) {
        return place(at, ward, null);
    }

    static Map<String, Object> place(String at, String ward, String bed) {
        var place = new LinkedHashMap<String, Object>();
        place.put("at", at);
        place.put("ward", ward);
        place.put("class", "III");
        place.put("bed", bed);
        return place;
    }

    static Map<String, Object> transfer(UUID id, String at, String ward) {
        var transfer = place(at, ward);
        transfer.put("transfer", id.toString());
        return transfer;
    }

    static Map<String, Object> discharge(String at, String way) {
        return Map.of("at", at, "way", way);
    }

    static Map<String, Object> sheet(Map<String, Object> admission) {
        return sheet(admission, List.of(), null, null);
    }

    static Map<String, Object> sheet(Map<String, Object> admission, Map<String, Object> discharge) {
        return sheet(admission, List.of(), discharge, null);
    }

    static Map<String, Object> sheet(
            Map<String, Object> admission,
            List<Map<String, Object>> transfers,
            Map<String, Object> discharge,
            String reason) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("reference", "RI-1");
        sheet.put("sex", "FEMALE");
        sheet.put("ageGroup", "YEARS_25_44");
        sheet.put("payer", "JKN_PBI");
        sheet.put("admission", admission);
        sheet.put("transfers", new ArrayList<>(transfers));
        sheet.put("discharge", discharge);
        sheet.put("reason", reason);
        return sheet;
    }

    static Map<String, Object> with(Map<String, Object> sheet, String field, Object value) {
        var changed = new LinkedHashMap<>(sheet);
        changed.put(field, value);
        return changed;
    }

    static String path(String facility, UUID stay) {
        return "/v1/facilities/" + facility + "/stays/" + stay;
    }

    static ValidatableResponse put(String facility, UUID stay, Map<String, Object> sheet) {
        return put(path(facility, stay), sheet);
    }

    static ValidatableResponse put(String path, Map<String, Object> body) {
        return Given.dinkes().contentType(ContentType.JSON).body(body).put(path).then();
    }

    static ValidatableResponse correct(String facility, UUID stay, String etag, Map<String, Object> sheet) {
        return Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(sheet)
                .put(path(facility, stay))
                .then();
    }

    static ValidatableResponse day(String facility, String ward, String date) {
        return Given.dinkes().get(Given.path(facility, ward, date)).then();
    }
}
