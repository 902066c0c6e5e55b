package id.kinerjapuskesmas.ward.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalculationTest {

    private static Map<String, Object> with(Map<String, Object> counts, Object... fields) {
        var changed = new LinkedHashMap<>(counts);
        for (var i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        return changed;
    }

    private static ValidatableResponse calculate(Map<String, Object> counts) {
        return Given.as(Tokens.bpjs("32"))
                .contentType(ContentType.JSON)
                .body(counts)
                .post("/v1/calculations")
                .then();
    }

    @Test
    void explainsTheSixNumbersOfAMonthStepByStep() {
        calculate(Map.of(
                        "period", "2025-04",
                        "patientDays", 210,
                        "lengthOfStayDays", 330,
                        "discharges", 60,
                        "deathsUnder48h", 2,
                        "deaths48hPlus", 4,
                        "beds", 10))
                .statusCode(200)
                .body("periodDays", equalTo(30))
                .body("availableBedDays", equalTo(300))
                .body("steps.indicator", contains("BOR", "AVLOS", "LOS", "TOI", "BTO", "GDR", "NDR"))
                .body("steps.figure.value", contains(70.0f, 5.5f, 3.5f, 1.5f, 6.0f, 100.0f, 66.67f))
                .body("steps[0].calculation", equalTo("210 / 300 x 100 = 70.000000"))
                .body("steps[1].figure.numerator", equalTo(330))
                .body("steps[1].figure.denominator", equalTo(60))
                .body("steps[4].figure.ideal.lower", equalTo(3.29f))
                .body("percentViews.value", contains(10.0f, 6.67f))
                .body("printed", hasSize(0));
    }

    @Test
    void namesTheKnownWrongWayBehindAPrintedFigure() {
        calculate(Map.of(
                        "period",
                        "2025",
                        "patientDays",
                        2500,
                        "lengthOfStayDays",
                        2600,
                        "discharges",
                        823,
                        "deathsUnder48h",
                        4,
                        "deaths48hPlus",
                        6,
                        "availableBedDays",
                        3650,
                        "printed",
                        List.of(
                                Map.of("indicator", "BTO", "value", 6.86),
                                Map.of("indicator", "NDR", "value", 7.3, "percent", true),
                                Map.of("indicator", "AVLOS", "value", 4.16))))
                .statusCode(200)
                .body("printed.verdict", contains("MEAN_OF_MONTHS", "PER_MILLE_AS_PERCENT", "ONE_DAY_TOO_MANY"))
                .body("printed[0].ours", equalTo(82.3f))
                .body("printed[1].ours", equalTo(0.7f));
    }

    @Test
    void hasNoValueWithoutDischargesAndCallsAPrintedZeroByItsName() {
        calculate(Map.of(
                        "from",
                        "2021-07-01",
                        "to",
                        "2021-07-31",
                        "patientDays",
                        0,
                        "lengthOfStayDays",
                        0,
                        "discharges",
                        0,
                        "deathsUnder48h",
                        0,
                        "deaths48hPlus",
                        0,
                        "beds",
                        0,
                        "printed",
                        List.of(Map.of("indicator", "BOR", "value", 0))))
                .statusCode(200)
                .body("steps[0].figure.reason", equalTo("NO_BEDS_AVAILABLE"))
                .body("printed[0].verdict", equalTo("ZERO_FOR_UNDEFINED"));
    }

    @Test
    void refusesCountsThatCannotBe() {
        Map<String, Object> sound = Map.of("period", "2025-04", "patientDays", 210, "discharges", 2, "beds", 10);
        calculate(with(sound, "deathsUnder48h", 2, "deaths48hPlus", 1))
                .statusCode(422)
                .body("errors[0].code", equalTo("MORE_DEATHS_THAN_DISCHARGES"));
        calculate(with(sound, "availableBedDays", 300)).statusCode(422).body("errors.code", hasItem("BEDS_REQUIRED"));
        calculate(with(sound, "from", "2025-04-01")).statusCode(422).body("errors.code", hasItem("PERIOD_REQUIRED"));
        calculate(with(sound, "profile", "NONE")).statusCode(422).body("errors.code", hasItem("UNKNOWN_PROFILE"));
        calculate(with(sound, "patientDays", -1))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/patientDays"));
        calculate(with(sound, "patientDays", 1.5)).statusCode(400);
        calculate(with(sound, "nik", "1")).statusCode(400);
    }
}
