package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyIkmTest {

    @Test
    void computesThe49RealRowsOfSekadau() {
        var scene = Scene.withUnits("UMUM");
        var survey = scene.openSurvey(4384L);
        for (var row : Vectors.ikm().at("/vectors").findValues("rows").get(1)) {
            scene.respond(
                    survey,
                    "UMUM",
                    IntStream.range(0, 9).map(index -> row.get(index).asInt()).toArray());
        }
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .statusCode(200)
                .body("result.ikm.value", equalTo(78.74f))
                .body("result.mutu", equalTo("B"))
                .body("result.kinerja", equalTo("Baik"))
                .body("result.ikm.n", equalTo(49))
                .body("result.unsur.sum", contains(138, 139, 150, 177, 159, 163, 161, 143, 159))
                .body("result.unsur.nrr[2]", equalTo(3.061f))
                .body("result.unsur.weightedNrr[2]", equalTo(0.340f))
                .body("result.sample.required", equalTo(353))
                .body("result.sample.requiredByTable", equalTo(354))
                .body("result.sample.sufficient", equalTo(false))
                .body("result.ikm.flags", hasItem("SAMPLE_TOO_SMALL"));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm/explanation")
                .then()
                .statusCode(200)
                .body("sixDecimals", equalTo(78.741497f))
                .body("calculations[0].unsur[2].nrr", equalTo("150/49"))
                .body("calculations[0].unsur[2].weight", equalTo("1/9"))
                .body("band.lowest", equalTo(76.61f));
    }

    @Test
    void takesTheMeanOfUnitsUnlessAskedToPool() {
        var scene = Scene.withUnits("A", "B", "KOSONG");
        var survey = scene.openSurvey();
        scene.respond(survey, "A", 4);
        scene.respond(survey, "B", 3);
        scene.respond(survey, "B", 3);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.method", equalTo("MEAN_OF_UNITS"))
                .body("result.units", equalTo(2))
                .body("result.ikm.value", equalTo(87.50f))
                .body("result.excluded.part", contains("KOSONG"))
                .body("result.excluded.reason", contains("NO_RESPONSES"));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm?method=POOLED")
                .then()
                .body("result.ikm.value", equalTo(83.33f))
                .body("result.ikm.confidence.level", equalTo(95));
    }

    @Test
    void hasNoIkmWithoutResponses() {
        var scene = Scene.withUnits("A");
        var survey = scene.openSurvey();
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.value", nullValue())
                .body("result.ikm.reason", equalTo("NO_RESPONSES"))
                .body("result.mutu", nullValue());
    }

    @Test
    void answers304UntilAResponseArrives() {
        var scene = Scene.withUnits("A");
        var survey = scene.openSurvey();
        scene.respond(survey, "A", 4);
        var etag = as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").getHeader("ETag");
        as(scene.puskesmas())
                .header("If-None-Match", etag)
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .statusCode(304);
        scene.respond(survey, "A", 3);
        as(scene.puskesmas())
                .header("If-None-Match", etag)
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .statusCode(200)
                .body("result.ikm.value", equalTo(87.50f));
    }

    @Test
    void keepsTheFiguresAsPublishedWhenTheSurveyIsReopened() {
        var scene = Scene.withUnits("A");
        var survey = scene.openSurvey();
        scene.respond(survey, "A", 4);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.act(survey, "PUBLISH").statusCode(200);
        scene.act(survey, "REOPEN").statusCode(200).body("edition", equalTo(2));
        scene.respond(survey, "A", 1);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.act(survey, "PUBLISH").statusCode(200);
        as(Tokens.province("32"))
                .get("/v1/surveys/" + survey + "/publications")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.ikm.result.ikm.value", contains(100.00f, 62.50f))
                .body("items.edition", contains(1, 2));
    }
}
