package id.kinerjapuskesmas.kinerja.ranking;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.score;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class SimulationTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private final String id = UUID.randomUUID().toString();
    private District district;

    @BeforeEach
    void startWithThreeRankedPuskesmas() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
        district = District.with(3);
        district.verified(district.facilities.get(0), 100);
        weaklyManaged(district.facilities.get(1));
        district.verified(district.facilities.get(2), 60);
        answer("2025");
        district.rank(id).statusCode(201).body("ranked", is(3));
    }

    private void answer(String period) {
        var ikm = AnswerBody.of(SURVEY, district.region, period, "7");
        district.facilities.forEach(facility -> ikm.ikm(facility, "82.41"));
        survey.has(ikm, "\"s7\"");
        ward.has(AnswerBody.of(WARD, district.region, period, "9"), "\"w9\"");
    }

    /** Management of 8: equipment 0 and medicines 4 of a group of four, all else 10. */
    private void weaklyManaged(String facility) {
        var values = new ArrayList<>(District.values(100));
        values.removeIf(row -> List.of("MAN_ALAT", "MAN_OBAT").contains(row.get("indicator")));
        values.add(score("MAN_ALAT", 0));
        values.add(score("MAN_OBAT", 4));
        var assessment = district.draft(facility);
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
    }

    private ValidatableResponse suppose(String token, String facility, List<Map<String, Object>> values) {
        return as(token)
                .body(Map.of("ranking", id, "facility", facility, "values", values))
                .post("/v1/simulations")
                .then();
    }

    @Test
    void changesNothingWhenNothingIsSupposed() {
        for (var facility : district.facilities) {
            var answer = suppose(district.dinkes(), facility, List.of())
                    .statusCode(200)
                    .extract();
            assertThat(answer.<Map<String, Object>>path("after")).isEqualTo(answer.path("before"));
            assertThat(answer.<Integer>path("positionsGained")).isZero();
        }
    }

    @Test
    void namesTheSmallestSingleChangesThatReachTheNextKelompok() {
        var weak = district.facilities.get(1);
        // 8.5 needs four points more in the group of four
        suppose(district.dinkes(), weak, List.of())
                .body("before.kelompok", is("II"))
                .body("before.management.exact", is("8/1"))
                .body("nextKelompok.indicator", contains("MAN_ALAT", "MAN_OBAT"))
                .body("nextKelompok.score", contains(0, 4))
                .body("nextKelompok.neededScore", contains(4, 10))
                .body("nextKelompok.reached", contains("I", "I"))
                .body("nextKelompok.gain", contains(40.00f, 60.00f));
        suppose(district.dinkes(), weak, List.of(score("MAN_ALAT", 4)))
                .body("after.kelompok", is("I"))
                .body("after.management.exact", is("17/2"))
                .body("after.rank", is(2))
                .body("nextKelompok", empty());
        suppose(district.dinkes(), weak, List.of(score("MAN_OBAT", 7))).body("after.kelompok", is("II"));
    }

    @Test
    void losesPlacesWhenItDoesWorse() {
        // general management of 5 beside resources of 10 is 7.5: kelompok II, but its coverage is that of the other
        suppose(district.dinkes(), district.facilities.get(0), List.of(score("MAN_RUK", 0), score("MAN_PKP", 0)))
                .statusCode(200)
                .body("before.kelompok", is("I"))
                .body("before.position", is(1))
                .body("after.kelompok", is("II"))
                .body("after.management.exact", is("15/2"))
                .body("after.position", is(2))
                .body("positionsGained", is(-1));
    }

    @Test
    void refusesWhatAnAssessmentWouldRefuse() {
        var weak = district.facilities.get(1);
        suppose(district.dinkes(), weak, List.of(score("MAN_ALAT", 5)))
                .statusCode(422)
                .body("errors[0].pointer", is("/values/0/score"));
        suppose(district.dinkes(), weak, List.of(score("NO_SUCH", 10)))
                .statusCode(422)
                .body("code", is("UNKNOWN_INDICATOR"));
        suppose(district.dinkes(), weak, List.of(score("MUTU_TIM", 10)))
                .statusCode(422)
                .body("code", is("INCOMPLETE"));
        suppose(district.dinkes(), weak, List.of(Map.of("indicator", "MUTU_IKM", "numerator", 3)))
                .statusCode(422)
                .body("code", is("VALUE_ONLY"));
        suppose(district.dinkes(), weak, List.of(score("MAN_ALAT", 4), score("MAN_ALAT", 7)))
                .statusCode(422)
                .body("code", is("DUPLICATE"));
    }

    @Test
    void answersAboutTheOwnRegionAndFacilityOnly() {
        var foreign = District.with(1);
        var weak = district.facilities.get(1);
        suppose(foreign.dinkes(), weak, List.of()).statusCode(404);
        suppose(district.puskesmas(district.facilities.get(0)), weak, List.of()).statusCode(404);
        suppose(district.puskesmas(weak), weak, List.of()).statusCode(200);
        suppose(district.dinkes(), foreign.facilities.get(0), List.of()).statusCode(404);
    }

    @Test
    void tellsWhoMovedBetweenTwoRankings() {
        var path = "/v1/rankings/" + id + "/movements";
        as(district.dinkes()).get(path).then().statusCode(404).body("code", is("NO_EARLIER_RANKING"));
        var again = UUID.randomUUID().toString();
        district.rank(again).statusCode(201);
        as(district.dinkes())
                .get("/v1/rankings/" + again + "/movements?against=" + id)
                .then()
                .statusCode(200)
                .body("items.facility", contains(district.facilities.toArray()))
                .body("items.positionsGained", contains(0, 0, 0))
                .body("items.coverageChange", contains(0.00f, 0.00f, 0.00f))
                .body("items.sameRules", contains(true, true, true))
                .body("items[1].kelompokBefore", equalTo("II"));
        var own = district.facilities.get(2);
        as(district.puskesmas(own))
                .get("/v1/rankings/" + again + "/movements?against=" + id)
                .then()
                .body("items.facility", contains(own));
        as(District.with(1).dinkes())
                .get("/v1/rankings/" + again + "/movements?against=" + id)
                .then()
                .statusCode(404);
    }
}
