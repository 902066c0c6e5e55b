package id.kinerjapuskesmas.survey;

import static io.restassured.RestAssured.given;

import id.kinerjapuskesmas.rest.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A facility of its own for each test, with units, surveys and responses made over HTTP. */
public final class Scene {

    public static final String REGION = "32.07";
    public static final String[] UNSUR = {
        "PERSYARATAN", "PROSEDUR", "WAKTU", "BIAYA", "PRODUK", "KOMPETENSI", "PERILAKU", "PENGADUAN", "SARPRAS"
    };

    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    public final String facility;
    public final String region;

    private Scene(String facility, String region) {
        this.facility = facility;
        this.region = region;
    }

    public static Scene at(String region) {
        var code = String.valueOf(NEXT.getAndIncrement());
        as(Tokens.national())
                .body(Map.of("name", "Puskesmas " + code, "region", region, "zone", "Asia/Jakarta"))
                .put("/v1/facilities/" + code)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        return new Scene(code, region);
    }

    public static Scene withUnits(String... units) {
        return at(REGION).units(units);
    }

    public Scene units(String... units) {
        for (var unit : units) {
            as(dinkes())
                    .body(Map.of("name", Map.of("id", "Poli " + unit, "en", "Clinic " + unit)))
                    .put("/v1/facilities/" + facility + "/service-units/" + unit)
                    .then()
                    .statusCode(201);
        }
        return this;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public String dinkes() {
        return Tokens.dinkes(region);
    }

    public String puskesmas() {
        return Tokens.puskesmas(region, facility);
    }

    public Map<String, Object> surveyBody(String periodStart, String periodEnd, Long population) {
        var body = new LinkedHashMap<String, Object>();
        body.put("facility", facility);
        body.put("questionnaire", "skm-2017-v1");
        body.put("title", "SKM " + periodStart);
        body.put("periodStart", periodStart);
        body.put("periodEnd", periodEnd);
        body.put("population", population);
        body.put("note", null);
        return body;
    }

    public String draftSurvey(String periodStart, String periodEnd, Long population) {
        var survey = UUID.randomUUID().toString();
        as(dinkes())
                .body(surveyBody(periodStart, periodEnd, population))
                .put("/v1/surveys/" + survey)
                .then()
                .statusCode(201);
        return survey;
    }

    public String openSurvey() {
        return openSurvey(null);
    }

    public String openSurvey(Long population) {
        return openSurvey("2025-07-01", "2025-12-31", population);
    }

    public String openSurvey(String periodStart, String periodEnd, Long population) {
        var survey = draftSurvey(periodStart, periodEnd, population);
        act(survey, "OPEN").statusCode(200);
        return survey;
    }

    public ValidatableResponse act(String survey, String action) {
        var etag = as(dinkes()).get("/v1/surveys/" + survey).getHeader("ETag");
        return as(dinkes())
                .header("If-Match", etag)
                .body(Map.of("action", action, "reason", "uji"))
                .post("/v1/surveys/" + survey + "/transitions")
                .then();
    }

    public static Map<String, Object> responseBody(String unit, int... scores) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var index = 0; index < UNSUR.length; index++) {
            answers.put(UNSUR[index], scores[scores.length == 1 ? 0 : index]);
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("unit", unit);
        body.put("collectedAt", "2025-08-14T09:30:00+07:00");
        body.put("answers", answers);
        body.put("sex", "P");
        body.put("age", 34);
        body.put("suggestion", "Kursi ditambah");
        return body;
    }

    public String respond(String survey, String unit, int... scores) {
        var response = UUID.randomUUID().toString();
        put(survey, response, responseBody(unit, scores)).statusCode(201);
        return response;
    }

    public ValidatableResponse put(String survey, String response, Map<String, Object> body) {
        return as(puskesmas())
                .body(body)
                .put("/v1/surveys/" + survey + "/responses/" + response)
                .then();
    }
}
