package id.kinerjapuskesmas.kinerja.assessment;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.counts;
import static id.kinerjapuskesmas.kinerja.District.path;
import static id.kinerjapuskesmas.kinerja.District.request;
import static id.kinerjapuskesmas.kinerja.District.score;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AssessmentTest {

    @Inject
    DataSource database;

    private District district;
    private String facility;

    @BeforeEach
    void startWithOnePuskesmas() {
        district = District.with(1);
        facility = district.facilities.get(0);
    }

    @Test
    void beginsUnderAnIdOfTheClientAndAnswersTheSameAgain() {
        var id = UUID.randomUUID().toString();
        var token = district.puskesmas(facility);
        as(token).body(request(facility)).put(path(id)).then().statusCode(201).body("state", is("DRAFT"));
        as(token).body(request(facility)).put(path(id)).then().statusCode(200);
        as(token)
                .body(request(facility).replace("2025\",", "2024\","))
                .put(path(id))
                .then()
                .statusCode(409)
                .body("code", is("ID_TAKEN"));
        as(token)
                .body(request(facility))
                .put(path(UUID.randomUUID().toString()))
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_ASSESSED"));
        as(token)
                .body(request(facility).replace("rekap-nasional-2025", "tidak-ada"))
                .put(path(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("UNKNOWN_INSTRUMENT"));
    }

    @Test
    void saysHowManyIndicatorsAreFilledAndListsTheMissingOnesOnSubmission() {
        var id = district.draft(facility);
        district.enter(facility, id, List.of(counts("KIA_K6", 90, 100L), score("MAN_RUK", 7)))
                .statusCode(200)
                .body("completeness.filled", is(2))
                .body("completeness.of", is(37))
                .body("completeness.missing", hasSize(35))
                .body("completeness.missing", not(hasItem("RI_REKAM_MEDIS")))
                .body("completeness.missing", not(hasItem("MUTU_IKM")));
        district.move(district.puskesmas(facility), id, "SUBMIT", null)
                .statusCode(422)
                .body("errors", hasSize(35))
                .body("errors.code", hasItem("INCOMPLETE"))
                .body("errors.params.indicator", hasItem("KIA_BAYI"))
                .body("errors[0].message", containsString("2 dari 37"));
        district.enter(facility, id, List.of(score("MAN_RUK", 7))).body("completeness.filled", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"indicator\": \"MAN_RUK\", \"score\": 5} | /values/0/score | NOT_A_SCORE",
                "{\"indicator\": \"MUTU_TIM\", \"score\": 4} | /values/0/score | NOT_A_SCORE",
                "{\"indicator\": \"MUTU_TIM\", \"score\": 7} | /values/0/score | NOT_A_SCORE",
                "{\"indicator\": \"KIA_K6\", \"numerator\": 5} | /values/0/denominator | MISSING",
                "{\"indicator\": \"KIA_K6\", \"score\": 7} | /values/0/numerator | MISSING",
                "{\"indicator\": \"KIA_K6\", \"numerator\": -1, \"denominator\": 5} | /values/0/numerator | POSITIVE_OR_ZERO",
                "{\"indicator\": \"PROMKES_PENYULUHAN\", \"numerator\": 5, \"denominator\": 6} | /values/0/denominator | NOT_OF_THIS_TYPE",
                "{\"indicator\": \"GIZI_STUNTING\", \"numerator\": 7, \"denominator\": 6} | /values/0/numerator | NUMERATOR_ABOVE_DENOMINATOR",
                "{\"indicator\": \"MUTU_IKM\", \"score\": 10} | /values/0/indicator | PULLED_INDICATOR",
                "{\"indicator\": \"RI_BOR\", \"numerator\": 1, \"denominator\": 2} | /values/0/indicator | PULLED_INDICATOR",
                "{\"indicator\": \"RI_REKAM_MEDIS\", \"numerator\": 1, \"denominator\": 2} | /values/0/indicator | NOT_APPLICABLE",
                "{\"indicator\": \"KIA_K7\", \"numerator\": 1, \"denominator\": 2} | /values/0/indicator | UNKNOWN_INDICATOR"
            })
    void refusesWhatTheTypeOfTheIndicatorDoesNotAllow(String value, String pointer, String code) {
        var id = district.draft(facility);
        as(district.puskesmas(facility))
                .header("If-Match", district.etag(id))
                .body("{\"values\": [" + value + "]}")
                .put(path(id) + "/self-values")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        as(district.dinkes()).get(path(id)).then().body("values", empty());
    }

    @Test
    void goesFromDraftThroughReturnToVerifiedWithBothValuesOfEachRow() {
        var id = district.submitted(facility, 95);
        district.move(district.dinkes(), id, "RETURN", " ")
                .statusCode(422)
                .body("errors[0].code", is("REASON_REQUIRED"));
        district.move(district.dinkes(), id, "RETURN", "Sasaran keliru")
                .statusCode(200)
                .body("state", is("RETURNED"));
        district.enter(facility, id, District.values(90)).statusCode(200);
        district.move(district.puskesmas(facility), id, "SUBMIT", null).statusCode(200);
        var finding = new LinkedHashMap<>(counts("KIA_K6", 8_000, 10_000L));
        district.find(id, List.of(finding))
                .statusCode(422)
                .body("errors[0].pointer", is("/values/0/reason"))
                .body("errors[0].code", is("REASON_REQUIRED"));
        finding.put("reason", "Tidak ada di kohort");
        district.find(id, List.of(finding)).statusCode(200);
        var row = "values.find { it.indicator == 'KIA_K6' }";
        var other = "values.find { it.indicator == 'KIA_BAYI' }";
        district.move(district.dinkes(), id, "VERIFY", null)
                .statusCode(200)
                .body("state", is("VERIFIED"))
                .body("instrumentFrozen", is(true))
                .body(row + ".self.numerator", is(9000))
                .body(row + ".verified.numerator", is(8000))
                .body(row + ".verified.reason", is("Tidak ada di kohort"))
                .body(row + ".verified.by", is("dinkes"))
                .body(other + ".verified.numerator", is(9000))
                .body(other + ".verified.reason", nullValue());
        as(district.puskesmas(facility))
                .get(path(id) + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "CREATE",
                                "SELF_VALUES",
                                "SUBMIT",
                                "RETURN",
                                "SELF_VALUES",
                                "SUBMIT",
                                "VERIFIED_VALUES",
                                "VERIFY"))
                .body("items[3].reason", is("Sasaran keliru"))
                .body("items[4].changes.find { it.indicator == 'KIA_K6' }.before.numerator", is(9500))
                .body("items[4].changes.find { it.indicator == 'KIA_K6' }.after.numerator", is(9000))
                .body("items[6].by", is("dinkes"));
    }

    @Test
    void refusesTheSecondOfTwoOfficersWithTheSameCopy() {
        var id = district.submitted(facility, 95);
        var etag = district.etag(id);
        var body = Map.of("action", "VERIFY");
        as(district.dinkes())
                .header("If-Match", etag)
                .body(body)
                .post(path(id) + "/transitions")
                .then()
                .statusCode(200);
        as(district.dinkes())
                .header("If-Match", etag)
                .body(body)
                .post(path(id) + "/transitions")
                .then()
                .statusCode(412);
        as(district.dinkes()).body(body).post(path(id) + "/transitions").then().statusCode(428);
    }

    @Test
    void refusesStepsOfOtherRolesAndOtherStates() {
        var id = district.draft(facility);
        district.move(district.puskesmas(facility), id, "VERIFY", null).statusCode(403);
        district.move(district.dinkes(), id, "SUBMIT", null).statusCode(403);
        district.move(district.dinkes(), id, "VERIFY", null).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        district.find(id, List.of()).statusCode(409).body("code", is("NOT_OPEN"));
        as(district.dinkes())
                .header("If-Match", district.etag(id))
                .body(Map.of("values", List.of()))
                .put(path(id) + "/self-values")
                .then()
                .statusCode(403);
        as(district.dinkes()).get(path(id)).then().body("allowedActions", empty());
        as(district.puskesmas(facility)).get(path(id)).then().body("allowedActions", contains("SUBMIT"));
    }

    @Test
    void establishesNothingThatNoRankingHolds() {
        var id = district.verified(facility, 95);
        district.move(district.dinkes(), id, "ESTABLISH", null).statusCode(409).body("code", is("NOT_RANKED_YET"));
    }

    @Test
    void listsNoAssessmentOfAnotherKabupatenOrPuskesmas() {
        var neighbour = district.facility(false);
        var own = district.draft(facility);
        var next = district.draft(neighbour);
        var foreign = District.with(1);
        var other = foreign.draft(foreign.facilities.get(0));
        as(district.dinkes()).get("/v1/assessments").then().body("items.assessment", contains(own, next));
        as(district.puskesmas(facility)).get("/v1/assessments").then().body("items.assessment", contains(own));
        as(Tokens.province(district.province()))
                .queryParam("region", district.region)
                .get("/v1/assessments")
                .then()
                .body("items.assessment", contains(own, next));
        as(district.dinkes())
                .queryParam("state", "SUBMITTED")
                .get("/v1/assessments")
                .then()
                .body("items", empty());
        as(district.dinkes()).get(path(other)).then().statusCode(404);
        as(district.dinkes()).get(path(other) + "/history").then().statusCode(404);
        as(district.puskesmas(facility)).get(path(next)).then().statusCode(404);
        as(district.puskesmas(facility))
                .header("If-Match", "\"0.0\"")
                .body(Map.of("values", List.of()))
                .put(path(next) + "/self-values")
                .then()
                .statusCode(404);
        as(district.puskesmas(facility))
                .body(request(foreign.facilities.get(0)))
                .put(path(UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        as(Tokens.bpjs(district.region)).get("/v1/assessments").then().statusCode(403);
    }

    @Test
    void keepsATrailThatNobodyCanEdit() throws SQLException {
        district.draft(facility);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update assessment_history set by = 'x'",
                    "delete from assessment_history",
                    "truncate assessment_history")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void freezesTheInstrumentWhenSubmitted() {
        var submitted = district.submitted(facility, 95);
        var draft = district.draft(district.facility(false));
        as(district.dinkes()).get(path(submitted)).then().body("instrumentFrozen", is(true));
        as(district.dinkes()).get(path(draft)).then().body("instrumentFrozen", is(false));
    }
}
