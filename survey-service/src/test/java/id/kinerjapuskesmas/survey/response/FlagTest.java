package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlagTest {

    private static final int[] MIXED = {3, 4, 3, 4, 3, 3, 3, 2, 3};

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA", "GIGI");
        survey = scene.openSurvey();
    }

    private String send(String unit, String collectedAt, int... scores) {
        var response = UUID.randomUUID().toString();
        var body = responseBody(unit, scores);
        body.put("collectedAt", collectedAt);
        scene.put(survey, response, body).statusCode(201);
        return response;
    }

    private ValidatableResponse read(String path) {
        return as(scene.puskesmas()).get("/v1/surveys/" + survey + path).then().statusCode(200);
    }

    @Test
    void flagsResponsesThatOneSenderCollectedInTheSameMinuteAndDropsNone() {
        for (var second = 0; second < ResponseMarks.CROWD; second++) {
            send("KIA", "2025-08-14T09:30:0%d+07:00".formatted(second), MIXED);
        }
        var nextMinute = send("KIA", "2025-08-14T09:31:00+07:00", MIXED);
        var otherUnit = send("GIGI", "2025-08-14T09:30:00+07:00", MIXED);
        read("/responses/" + nextMinute).body("flags", empty());
        read("/responses/" + otherUnit).body("flags", empty());
        read("/responses?unit=KIA").body("items.flags.flatten()", everyItem(equalTo("SAME_MINUTE")));
        read("/response-quality")
                .body("responses", equalTo(7))
                .body("sameMinute", equalTo(5))
                .body("straightLining", equalTo(0));
        read("/ikm").body("result.ikm.n", equalTo(7));
    }

    @Test
    void doesNotJudgeTimesThatAreDatesOnly() {
        for (var count = 0; count < ResponseMarks.CROWD; count++) {
            send("KIA", "2025-08-14T00:00:00+07:00", MIXED);
        }
        read("/responses").body("items.flags.flatten()", empty());
        read("/response-quality").body("sameMinute", equalTo(0));
    }

    @Test
    void countsStraightLinesCorrectionsAndVoids() {
        var alike = send("KIA", "2025-08-14T09:30:00+07:00", 4);
        var corrected = send("KIA", "2025-08-14T10:30:00+07:00", MIXED);
        var body = responseBody("KIA", 2);
        body.put("collectedAt", "2025-08-14T10:30:00+07:00");
        as(scene.puskesmas())
                .header("If-Match", "\"1\"")
                .queryParam("reason", "salah entri")
                .body(body)
                .put("/v1/surveys/" + survey + "/responses/" + corrected)
                .then()
                .statusCode(200);
        var voided = send("KIA", "2025-08-14T11:30:00+07:00", 1);
        as(scene.dinkes())
                .header("If-Match", "\"1\"")
                .queryParam("reason", "kuesioner ganda")
                .delete("/v1/surveys/" + survey + "/responses/" + voided)
                .then()
                .statusCode(204);
        read("/responses/" + alike).body("flags", contains("STRAIGHT_LINING"));
        read("/response-quality")
                .body("responses", equalTo(2))
                .body("straightLining", equalTo(2))
                .body("corrected", equalTo(1))
                .body("voided", equalTo(1));
    }

    @Test
    void keepsWhenAResponseArrivedThroughItsCorrections() {
        var response = send("KIA", "2025-08-14T09:30:00+07:00", 3);
        String received = read("/responses/" + response)
                .body("receivedAt", notNullValue())
                .body("receivedAt", not(equalTo("2025-08-14T09:30:00+07:00")))
                .extract()
                .path("receivedAt");
        var body = responseBody("KIA", 4);
        as(scene.puskesmas())
                .header("If-Match", "\"1\"")
                .queryParam("reason", "salah entri")
                .body(body)
                .put("/v1/surveys/" + survey + "/responses/" + response)
                .then()
                .statusCode(200)
                .body("receivedAt", equalTo(received));
        read("/responses/" + response + "/history").body("items.receivedAt", hasItem(received));
    }
}
