package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BreakdownTest {

    @Inject
    DataSource database;

    /** Respondents of a kind who all give one score. */
    private static void respond(Scene scene, String survey, int many, String sex, Integer age, int score) {
        for (var index = 0; index < many; index++) {
            var body = responseBody("A", score);
            body.put("sex", sex);
            body.put("age", age);
            body.put("education", "SMA");
            scene.put(survey, UUID.randomUUID().toString(), body).statusCode(201);
        }
    }

    private static String survey(Scene scene) {
        return scene.openSurvey("2025-01-01", "2025-06-30", null);
    }

    @Test
    void showsGroupsOfFiveAndMoreAndTheWholeBesideThem() {
        var scene = Scene.withUnits("A");
        var survey = survey(scene);
        respond(scene, survey, 5, "L", 30, 4);
        respond(scene, survey, 6, "P", 30, 3);
        respond(scene, survey, 5, null, 70, 2);
        scene.act(survey, "CLOSE").statusCode(200);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm/breakdowns?by=SEX")
                .then()
                .statusCode(200)
                .body("all.n", equalTo(16))
                .body("breakdowns", hasSize(1))
                .body("breakdowns[0].groups.code", contains("L", "P", "NOT_STATED"))
                .body("breakdowns[0].groups.ikm.value", contains(100.00f, 75.00f, 50.00f))
                .body("breakdowns[0].groups.ikm.n", contains(5, 6, 5))
                .body("breakdowns[0].groups.mutu", contains("A", "C", "D"))
                .body("breakdowns[0].groups[1].label.id", equalTo("Perempuan"))
                .body("breakdowns[0].groups[1].unsur", hasSize(9))
                .body("breakdowns[0].groups[1].unsur[0].nrr", equalTo(3.0f));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/breakdowns?period=2025")
                .then()
                .statusCode(200)
                .body("breakdowns.by", contains("SERVICE_UNIT", "SEX", "AGE_GROUP", "EDUCATION", "OCCUPATION", "PAYER"))
                .body("breakdowns[0].groups.label.id", contains("Poli A"))
                .body("breakdowns[2].groups.code", contains("26-35", "66+"))
                .body("breakdowns[2].groups.ikm.value", contains(86.36f, 50.00f))
                .body("breakdowns[3].groups.code", contains("SMA"))
                .body("breakdowns[5].groups.code", contains("NOT_STATED"));
    }

    @Test
    void hidesASmallGroupAndTheNextOneSoThatNobodyCanSubtract() {
        var scene = Scene.withUnits("A");
        var survey = survey(scene);
        respond(scene, survey, 4, "L", 16, 1);
        respond(scene, survey, 6, "P", 17, 4);
        respond(scene, survey, 9, "P", 40, 4);
        scene.act(survey, "CLOSE").statusCode(200);
        as(Tokens.province("32"))
                .get("/v1/surveys/" + survey + "/ikm/breakdowns?by=AGE_GROUP")
                .then()
                .statusCode(200)
                .body("breakdowns[0].groups.code", contains("0-16", "17-25", "36-45"))
                .body("breakdowns[0].groups.ikm.value", contains(null, null, 100.00f))
                .body("breakdowns[0].groups.ikm.n", contains(null, null, 9))
                .body("breakdowns[0].groups[0].ikm.valueStatus", equalTo("SUPPRESSED"))
                .body("breakdowns[0].groups[0].ikm.reason", equalTo("GROUP_TOO_SMALL"))
                .body("breakdowns[0].groups[0].ikm.numerator", nullValue())
                .body("breakdowns[0].groups[0].ikm.confidence", nullValue())
                .body("breakdowns[0].groups[0].unsur", empty())
                .body("breakdowns[0].groups[1].ikm.reason", equalTo("PROTECTS_SMALL_GROUP"))
                .body("breakdowns[0].groups[1].mutu", nullValue());
    }

    @Test
    void breaksAnOpenSurveyDownOnlyForThoseWhoReadItsResponses() {
        var scene = Scene.withUnits("A");
        var survey = survey(scene);
        respond(scene, survey, 5, "L", 30, 4);
        var path = "/v1/surveys/" + survey + "/ikm/breakdowns?by=SEX";
        var etag =
                as(scene.puskesmas()).get(path).then().statusCode(200).extract().header("ETag");
        as(scene.puskesmas()).header("If-None-Match", etag).get(path).then().statusCode(304);
        respond(scene, survey, 1, "L", 30, 2);
        as(scene.puskesmas())
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("breakdowns[0].groups.ikm.value", contains(91.67f));
        for (var token : new String[] {Tokens.province("32"), Tokens.bpjs("32.07"), Tokens.service()}) {
            as(token).get(path).then().statusCode(409).body("code", equalTo("SURVEY_IS_NOT_CLOSED"));
        }
        as(Tokens.dinkes("32.08")).get(path).then().statusCode(404);
        scene.act(survey, "CLOSE").statusCode(200);
        as(Tokens.bpjs("32.07")).get(path).then().statusCode(200);
    }

    @Test
    void noticesACorrectionOfWhatARespondentSaidOfThemselves() {
        var scene = Scene.withUnits("A");
        var survey = survey(scene);
        respond(scene, survey, 9, "L", 30, 4);
        var response = scene.respond(survey, "A", 4);
        var path = "/v1/surveys/" + survey + "/ikm/breakdowns?by=SEX";
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        var body = responseBody("A", 4);
        body.put("sex", "L");
        var own = "/v1/surveys/" + survey + "/responses/" + response;
        as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(own).getHeader("ETag"))
                .body(body)
                .put(own)
                .then()
                .statusCode(200);
        as(scene.puskesmas())
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("breakdowns[0].groups.ikm.n", contains(10));
    }

    @Test
    void countsARegionsClosedSurveysAndNoOthers() throws SQLException {
        var one = Scene.at("51.01").units("A");
        var other = Scene.at("51.01").units("A");
        var foreign = Scene.at("51.02").units("A");
        for (var scene : new Scene[] {one, other, foreign}) {
            var survey = survey(scene);
            respond(scene, survey, 5, "L", 30, scene == one ? 4 : 2);
            scene.act(survey, "CLOSE").statusCode(200);
        }
        var open = one.openSurvey("2025-07-01", "2025-12-31", null);
        respond(one, open, 5, "L", 30, 1);
        var path = "/v1/regions/51.01/ikm/breakdowns?period=2025&by=SEX";
        as(Tokens.dinkes("51.01"))
                .get(path)
                .then()
                .statusCode(200)
                .body("all.n", equalTo(10))
                .body("all.value", equalTo(75.00f))
                .body("breakdowns[0].groups.ikm.n", contains(10))
                .body("excluded", empty());
        as(Tokens.dinkes("51.02")).get(path).then().statusCode(404);
        as(Tokens.province("51"))
                .get("/v1/regions/51/ikm/breakdowns?period=2025&by=SERVICE_UNIT")
                .then()
                .body("breakdowns[0].groups.ikm.n", contains(15))
                .body("breakdowns[0].groups[0].label", nullValue());
        one.act(open, "CLOSE").statusCode(200);
        one.act(open, "REOPEN").statusCode(200);
        as(Tokens.dinkes("51.01")).get(path).then().body("all.n", equalTo(10));
        as(Tokens.dinkes("51.01"))
                .get("/v1/regions/51.01/ikm/breakdowns?period=2024")
                .then()
                .statusCode(200)
                .body("all.reason", equalTo("NO_SURVEY"))
                .body("breakdowns[1].groups", empty());
    }

    @Test
    void leavesOutFacilitiesOfAnotherQuestionnaireByName() throws SQLException {
        var form = Forms.of2017(database, 3, 6);
        var usual = Scene.at("52.01").units("A");
        var second = Scene.at("52.01").units("A");
        for (var scene : new Scene[] {usual, second}) {
            var survey = survey(scene);
            respond(scene, survey, 5, "L", 30, 4);
            scene.act(survey, "CLOSE").statusCode(200);
        }
        var own = Scene.at("52.01").units("A");
        var survey = UUID.randomUUID().toString();
        var body = own.surveyBody("2025-01-01", "2025-06-30", null);
        body.put("questionnaire", form);
        as(own.dinkes()).body(body).put("/v1/surveys/" + survey).then().statusCode(201);
        own.act(survey, "OPEN").statusCode(200);
        var answers = responseBody("A", 1);
        answers.put("answers", java.util.Map.of("U1", 1, "U2", 1, "U3", 1));
        own.put(survey, UUID.randomUUID().toString(), answers).statusCode(201);
        own.act(survey, "CLOSE").statusCode(200);
        as(Tokens.dinkes("52.01"))
                .get("/v1/regions/52.01/ikm/breakdowns?period=2025&by=SEX")
                .then()
                .statusCode(200)
                .body("questionnaire", equalTo("skm-2017-v1"))
                .body("all.n", equalTo(10))
                .body("excluded.part", contains(own.facility))
                .body("excluded.reason", contains("OTHER_QUESTIONNAIRE"));
    }
}
