package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The four published reports whose IKM differs from the exact one, entered as answers and asked about. */
@QuarkusTest
class RoundingVariantsTest {

    @Inject
    DataSource database;

    private static JsonNode vector(String id) {
        return StreamSupport.stream(Vectors.ikm().get("vectors").spliterator(), false)
                .filter(vector -> vector.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Answer sheets of n respondents whose sums give the vector's NRR, imported into a survey of its own. */
    private static String surveyed(Scene scene, String questionnaire, JsonNode vector, int n) {
        var survey = UUID.randomUUID().toString();
        var body = scene.surveyBody("2025-01-01", "2025-06-30", null);
        body.put("questionnaire", questionnaire);
        as(scene.dinkes()).body(body).put("/v1/surveys/" + survey).then().statusCode(201);
        scene.act(survey, "OPEN").statusCode(200);
        var nrr = ReplayTest.nrr(vector);
        var file = new StringBuilder("response,unit,collectedAt");
        for (var place = 1; place <= nrr.size(); place++) {
            file.append(",U").append(place);
        }
        for (var row = 0; row < n; row++) {
            file.append('\n').append(UUID.randomUUID()).append(",A,2025-05-05");
            for (var value : nrr) {
                var total = value.multiply(BigFraction.of(n)).bigDecimalValue().intValueExact();
                file.append(',').append(total / n + (row < total % n ? 1 : 0));
            }
        }
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .body(file.append('\n').toString())
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(n));
        return survey;
    }

    private void explains(
            String id, String questionnaire, int n, String exact, String printed, String weight, String rounding) {
        var scene = Scene.withUnits("A");
        var survey = surveyed(scene, questionnaire, vector(id), n);
        var matches = "replay.explainedBy.findAll { it.weight == %sf }".formatted(weight);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm/explanation?printed=" + printed)
                .then()
                .statusCode(200)
                .body("rounded", equalTo(new BigDecimal(exact).floatValue()))
                .body("replay.isExact", equalTo(false))
                .body(matches + ".rounding", hasItem(rounding))
                .body("replay.ways[0].weight", nullValue())
                .body("replay.ways[0].givesPrinted", equalTo(false));
        scene.act(survey, "CLOSE").statusCode(200);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/explanation?period=2025&printed=" + printed)
                .then()
                .statusCode(200)
                .body(matches + ".rounding", hasItem(rounding));
    }

    @Test
    void pub01RoundedItsNiAtTheWeight0071() throws SQLException {
        explains("PUB-01", Forms.of2004(database, 14, 360_360), 50, "76.93", "76.475", "0.071", "NI_3");
    }

    @Test
    void pub02UsedTheWeight01() {
        explains("PUB-02", "skm-2017-v1", 100, "89.44", "80.50", "0.1", "NONE");
    }

    @Test
    void pub03UsedTheWeight011() {
        explains("PUB-03", "skm-2017-v1", 29, "91.48", "90.56", "0.11", "NONE");
    }

    @Test
    void pub04UsedTheWeight033() throws SQLException {
        explains("PUB-04", Forms.of2017(database, 3, 6), 20, "87.50", "86.63", "0.33", "NONE");
    }

    @Test
    void saysSoWhenTheExactWayOrNoneGivesThePrintedFigure() {
        var scene = Scene.withUnits("A");
        var survey = surveyed(scene, "skm-2017-v1", vector("PUB-03"), 29);
        var path = "/v1/surveys/" + survey + "/ikm/explanation";
        as(scene.puskesmas())
                .get(path + "?printed=91.48")
                .then()
                .body("replay.isExact", equalTo(true))
                .body("replay.explainedBy", not(empty()));
        as(scene.puskesmas())
                .get(path + "?printed=12.34")
                .then()
                .body("replay.explainedBy", empty())
                .body("replay.ways", hasSize(30));
        as(scene.puskesmas()).get(path).then().body("replay", nullValue());
        as(scene.puskesmas()).get(path + "?printed=101").then().statusCode(400);
        as(scene.puskesmas()).get(path + "?printed=satu").then().statusCode(400);
        as(scene.puskesmas()).get(path + "?printed=1E%2B5000").then().statusCode(400);
        as(scene.puskesmas()).get(path + "?printed=1E-99999999").then().statusCode(400);
    }
}
