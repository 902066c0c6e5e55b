package id.kinerjapuskesmas.kinerja;

import static io.restassured.RestAssured.given;

import id.kinerjapuskesmas.rest.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A kabupaten of its own for each test, with Puskesmas and assessments made over HTTP. */
public final class District {

    public static final String INSTRUMENT = "rekap-nasional-2025";
    public static final String PERIOD = "2025";

    private static final int MOST_OF_A_PROVINCE = 98;
    private static final AtomicInteger LAST_REGION = new AtomicInteger();
    private static final AtomicInteger LAST_FACILITY = new AtomicInteger(1038000);

    public final String region;
    public final List<String> facilities = new ArrayList<>();

    private District(String region) {
        this.region = region;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static District with(int facilities) {
        var number = LAST_REGION.getAndIncrement();
        // a province has room for 99, and all tests together make more; 87 belongs to other tests
        var province = 86 + 2 * (number / MOST_OF_A_PROVINCE);
        var region = "%d.%02d".formatted(province, 1 + number % MOST_OF_A_PROVINCE);
        given().auth()
                .oauth2(Tokens.national())
                .contentType("text/csv")
                .body("code,name,population\n%d,Provinsi Uji,\n%s,Kabupaten Uji,1000\n".formatted(province, region))
                .post("/v1/regions/imports")
                .then()
                .statusCode(200);
        var district = new District(region);
        for (var i = 0; i < facilities; i++) {
            district.facility(false);
        }
        return district;
    }

    public String province() {
        return region.substring(0, 2);
    }

    public String facility(boolean inpatient) {
        var code = String.valueOf(LAST_FACILITY.incrementAndGet());
        as(Tokens.national())
                .body(
                        """
                        {"name": "Puskesmas %s", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": %s, "blud": false}]}
                        """
                                .formatted(code, region, inpatient))
                .put("/v1/facilities/" + code)
                .then()
                .statusCode(201);
        facilities.add(code);
        return code;
    }

    public String dinkes() {
        return Tokens.dinkes(region);
    }

    public String puskesmas(String facility) {
        return Tokens.puskesmas(region, facility);
    }

    public String draft(String facility) {
        var id = UUID.randomUUID().toString();
        as(puskesmas(facility)).body(request(facility)).put(path(id)).then().statusCode(201);
        return id;
    }

    public static String request(String facility) {
        return """
               {"facility": "%s", "period": "%s", "instrument": "%s"}"""
                .formatted(facility, PERIOD, INSTRUMENT);
    }

    public static String path(String assessment) {
        return "/v1/assessments/" + assessment;
    }

    public String etag(String assessment) {
        return as(dinkes())
                .get(path(assessment))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public ValidatableResponse enter(String facility, String assessment, List<Map<String, Object>> values) {
        return as(puskesmas(facility))
                .header("If-Match", etag(assessment))
                .body(Map.of("values", values))
                .put(path(assessment) + "/self-values")
                .then();
    }

    public ValidatableResponse find(String assessment, List<Map<String, Object>> values) {
        return as(dinkes())
                .header("If-Match", etag(assessment))
                .body(Map.of("values", values))
                .put(path(assessment) + "/verified-values")
                .then();
    }

    public ValidatableResponse move(String token, String assessment, String action, String reason) {
        var body = new LinkedHashMap<String, Object>();
        body.put("action", action);
        body.put("reason", reason);
        return as(token)
                .header("If-Match", etag(assessment))
                .body(body)
                .post(path(assessment) + "/transitions")
                .then();
    }

    /** A submitted assessment whose coverages all reach the given per cent of their target. */
    public String submitted(String facility, int percent) {
        var id = draft(facility);
        enter(facility, id, values(percent)).statusCode(200);
        move(puskesmas(facility), id, "SUBMIT", null).statusCode(200);
        return id;
    }

    public String verified(String facility, int percent) {
        var id = submitted(facility, percent);
        move(dinkes(), id, "VERIFY", null).statusCode(200);
        return id;
    }

    public ValidatableResponse rank(String ranking) {
        return rank(ranking, false);
    }

    public ValidatableResponse rank(String ranking, boolean fresh) {
        return as(dinkes())
                .body("""
                        {"region": "%s", "period": "%s", "instrument": "%s", "fresh": %s}"""
                        .formatted(region, PERIOD, INSTRUMENT, fresh))
                .put("/v1/rankings/" + ranking)
                .then();
    }

    public static Map<String, Object> score(String indicator, int score) {
        return Map.of("indicator", indicator, "score", score);
    }

    public static Map<String, Object> counts(String indicator, long numerator, Long denominator) {
        var row = new LinkedHashMap<String, Object>();
        row.put("indicator", indicator);
        row.put("numerator", numerator);
        if (denominator != null) {
            row.put("denominator", denominator);
        }
        return row;
    }

    /** Every row of a Puskesmas without beds that has not developed quality; all but the coverages at their best. */
    public static List<Map<String, Object>> values(int percent) {
        var values = new ArrayList<Map<String, Object>>();
        // 10,000 to serve, so that percent of any whole target is a whole number
        for (var coverage : List.of(
                "PROMKES_PHBS_RT:20",
                "PROMKES_PHBS_SEKOLAH:50",
                "PROMKES_POSYANDU:70",
                "KESLING_AIR:60",
                "KESLING_TPP:55",
                "KESLING_SBS:70",
                "KIA_K6:100",
                "KIA_PERSALINAN:100",
                "KIA_BAYI:100",
                "KB_AKTIF:70",
                "GIZI_DS:80",
                "GIZI_ASI:50",
                "GIZI_TTD:82",
                "P2_TB:100",
                "P2_TB_SEMBUH:90",
                "P2_HIV:100",
                "UKMP_JIWA:100",
                "UKMP_LANSIA:100",
                "UKMP_UKGS:60",
                "UKP_HIPERTENSI:100",
                "FARMASI_FORNAS:80",
                "FARMASI_OBAT:85",
                "LAB_JENIS:60")) {
            var parts = coverage.split(":");
            values.add(counts(parts[0], Long.parseLong(parts[1]) * percent, 10_000L));
        }
        values.add(counts("PROMKES_PENYULUHAN", 6, null));
        values.add(counts("GIZI_STUNTING", 14, 100L));
        values.add(counts("UKP_KONTAK", 150, 1000L));
        values.add(counts("UKP_RRNS", 2, 100L));
        values.add(counts("UKP_GIGI", 3, 2L));
        values.add(counts("FARMASI_ISPA", 10, 100L));
        for (var item : List.of(
                "MAN_RUK",
                "MAN_LOKMIN_BULANAN",
                "MAN_LOKMIN_TRIBULANAN",
                "MAN_PKP",
                "MAN_ALAT",
                "MAN_OBAT",
                "MAN_KEUANGAN",
                "MAN_KETENAGAAN")) {
            values.add(score(item, 10));
        }
        return values;
    }

    /** The items that develop quality. */
    public static List<Map<String, Object>> quality() {
        return List.of(
                score("MUTU_TIM", 10),
                score("MUTU_AUDIT", 7),
                score("MUTU_TINJAUAN", 10),
                score("MUTU_INM", 10),
                score("MUTU_PENGADUAN", 10));
    }
}
