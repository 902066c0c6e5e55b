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
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendTest {

    @Inject
    DataSource database;

    private static void surveyed(Scene scene, String start, String end, int... scores) {
        var survey = scene.openSurvey(start, end, null);
        for (var score : scores) {
            scene.respond(survey, "A", score);
        }
        scene.act(survey, "CLOSE").statusCode(200);
    }

    @Test
    void tellsWhetherAChangeIsMoreThanSamplingExplains() {
        var scene = Scene.at("53.01").units("A");
        surveyed(scene, "2023-01-01", "2023-12-31", 2, 2, 2, 3);
        surveyed(scene, "2024-01-01", "2024-12-31", 2, 2, 3, 3);
        surveyed(scene, "2025-01-01", "2025-12-31", 4, 4, 4, 3);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/trend?from=2022-01-01&to=2025-12-31")
                .then()
                .statusCode(200)
                .body("every", equalTo("YEAR"))
                .body("steps.period", contains("2022", "2023", "2024", "2025"))
                .body("steps.ikm.value", contains(null, 56.25f, 62.50f, 93.75f))
                .body("steps.change.reason", contains("NO_FIGURE", "NO_EARLIER_FIGURE", null, null))
                .body("steps.change.comparedWith", contains(null, null, "2023", "2024"))
                .body("steps[2].change.difference", equalTo(6.25f))
                // s^2 = 1/4 and 1/3, over 4, x 625: 39.0625 + 52.0833 = 91.1458; f = 5.88 -> 5, t = 2.571
                .body("steps[2].change.margin", equalTo(24.55f))
                .body("steps[2].change.exceedsSamplingError", equalTo(false))
                .body("steps[3].change.difference", equalTo(31.25f))
                .body("steps[3].change.margin", equalTo(24.55f))
                .body("steps[3].change.exceedsSamplingError", equalTo(true))
                .body("steps[3].unsur", hasSize(9))
                .body("steps[3].unsur[0].change.difference", equalTo(31.25f))
                .body("steps[3].unsur[0].change.margin", equalTo(24.55f))
                .body("steps[3].unsur[0].change.exceedsSamplingError", equalTo(true))
                .body("steps[0].unsur", empty());
        as(Tokens.dinkes("53.01"))
                .get("/v1/regions/53.01/ikm/trend?from=2023-01-01&to=2025-12-31")
                .then()
                .statusCode(200)
                .body("steps.ikm.value", contains(56.25f, 62.50f, 93.75f))
                .body("steps[2].change.margin", equalTo(24.55f));
        as(Tokens.dinkes("53.02"))
                .get("/v1/regions/53.01/ikm/trend?period=2025")
                .then()
                .statusCode(404);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/trend?period=2025-Q1")
                .then()
                .statusCode(400);
    }

    @Test
    void putsASurveyOnlyIntoAStepThatHoldsItWholly() {
        var scene = Scene.withUnits("A");
        surveyed(scene, "2025-01-01", "2025-03-31", 4, 4);
        surveyed(scene, "2025-04-01", "2025-04-30", 3, 3);
        surveyed(scene, "2025-05-01", "2025-08-31", 1, 1);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/trend?period=2025&every=QUARTER")
                .then()
                .body("steps.ikm.value", contains(100.00f, 75.00f, null, null))
                .body("steps[1].change.exceedsSamplingError", equalTo(true));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/trend?period=2025&every=MONTH&unit=A")
                .then()
                .body("steps", hasSize(12))
                .body("steps[3].ikm.value", equalTo(75.00f))
                .body("steps[3].ikm.n", equalTo(2));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm?period=2025-S1")
                .then()
                .body("surveys", hasSize(2))
                .body("notCounted.reason", contains("REACHES_BEYOND_PERIOD"));
    }

    @Test
    void neverComparesAcrossRegulations() throws SQLException {
        var form = Forms.of2004(database, 14, 360_360);
        var scene = Scene.withUnits("A");
        var survey = UUID.randomUUID().toString();
        var body = scene.surveyBody("2024-01-01", "2024-12-31", null);
        body.put("questionnaire", form);
        as(scene.dinkes()).body(body).put("/v1/surveys/" + survey).then().statusCode(201);
        scene.act(survey, "OPEN").statusCode(200);
        var answers = new java.util.TreeMap<String, Integer>();
        for (var number = 1; number <= 14; number++) {
            answers.put("U" + number, 3);
        }
        for (var index = 0; index < 2; index++) {
            var response = responseBody("A", 3);
            response.put("answers", Map.copyOf(answers));
            scene.put(survey, UUID.randomUUID().toString(), response).statusCode(201);
        }
        scene.act(survey, "CLOSE").statusCode(200);
        surveyed(scene, "2025-01-01", "2025-12-31", 3, 3);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/trend?from=2024-01-01&to=2025-12-31")
                .then()
                .body("steps.ikm.value", contains(75.00f, 75.00f))
                .body("steps.mutu", contains("B", "C"))
                .body("steps[1].change.reason", equalTo("OTHER_REGULATION"))
                .body("steps[1].change.difference", nullValue())
                .body("steps[1].unsur[0].change.reason", equalTo("OTHER_QUESTIONNAIRE"));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm?from=2024-01-01&to=2025-12-31")
                .then()
                .body("result.ikm.reason", equalTo("MIXED_QUESTIONNAIRES"));
    }
}
