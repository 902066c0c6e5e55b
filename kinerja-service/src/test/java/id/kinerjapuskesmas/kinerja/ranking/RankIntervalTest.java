package id.kinerjapuskesmas.kinerja.ranking;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class RankIntervalTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void startWithQuietUpstreams() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    /** A verified assessment with quality, whose IKM counts. */
    private static String withQuality(District district, String facility, int percent) {
        var assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(percent));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        return assessment;
    }

    private static String entries(String ranking) {
        return "/v1/rankings/" + ranking + "/entries";
    }

    @Test
    void saysHowFarTheSamplingErrorOfTheIkmCouldMoveARank() {
        var district = District.with(5);
        district.facilities.subList(0, 4).forEach(facility -> withQuality(district, facility, 95));
        district.verified(district.facilities.get(4), 95);
        // quality is the mean of 10, 8.5, 10 and (IKM + 10) / 2: 9.625 with 10 points, 9.25 with 7, 8.875 with 4
        survey.has(
                AnswerBody.of(SURVEY, district.region, "2025", "7")
                        .ikm(district.facilities.get(0), "82.41", "75.00", "89.00")
                        .ikm(district.facilities.get(1), "82.41", "80.00", "85.00")
                        .ikm(district.facilities.get(2), "90.00", "89.00", "91.00")
                        .ikm(district.facilities.get(3), "70.00")
                        .ikm(district.facilities.get(4), "70.00", "60.00", "80.00"),
                "\"s7\"");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "9"), "\"w9\"");
        district.rank(id).statusCode(201).body("ranked", is(5));
        var wide = "items.find { it.facility == '" + district.facilities.get(0) + "' }.";
        var narrow = "items.find { it.facility == '" + district.facilities.get(1) + "' }.";
        var without = "items.find { it.facility == '" + district.facilities.get(3) + "' }.";
        var unassessed = "items.find { it.facility == '" + district.facilities.get(4) + "' }.";
        as(district.dinkes())
                .get(entries(id))
                .then()
                .statusCode(200)
                .body("items.position", contains(1, 2, 2, 4, 5))
                .body(wide + "interval.level", is(95))
                .body(wide + "interval.ikmLower", is(75.0f))
                .body(wide + "interval.best.position", is(1))
                .body(wide + "interval.best.rank", is(1))
                .body(wide + "interval.worst.position", is(3))
                .body(wide + "interval.worst.kelompok", is("I"))
                .body(wide + "interval.reason", nullValue())
                .body(narrow + "interval.best.position", is(2))
                .body(narrow + "interval.worst.position", is(2))
                .body(without + "interval.best", nullValue())
                .body(without + "interval.reason", is("NO_CONFIDENCE_INTERVAL"))
                .body(unassessed + "interval.reason", is("IKM_NOT_COUNTED"));
    }

    @Test
    void namesTheComponentThatDecidesAndWhetherTheyDisagree() {
        var district = District.with(2);
        district.verified(district.facilities.get(0), 100);
        district.verified(district.facilities.get(1), 85);
        district.rank(id).statusCode(201);
        as(district.dinkes())
                .get(entries(id))
                .then()
                .body("items.reason.componentsDisagree", contains(false, true))
                .body("items[1].reason.decidedBy", contains("PELAYANAN"))
                .body("items[1].reason.sentence.en", containsString("Kelompok II by PELAYANAN (WORST_OF)"));
        var mean = UUID.randomUUID().toString();
        as(district.dinkes())
                .body(
                        """
                        {"region": "%s", "period": "2025", "instrument": "%s", "overallPolicy": "MEAN_OF_BLOCKS",
                         "bandPolicy": "ROUND_INT"}"""
                                .formatted(district.region, District.INSTRUMENT))
                .put("/v1/rankings/" + mean)
                .then()
                .statusCode(201)
                .body("overallPolicy", is("MEAN_OF_BLOCKS"))
                .body("bandPolicy", is("ROUND_INT"));
        as(district.dinkes())
                .get(entries(mean))
                .then()
                .body("items[1].reason.decidedBy", contains("PELAYANAN", "MANAJEMEN"))
                .body("items[1].kelompok", is("I"));
    }

    @Test
    void namesTheInputsThatChangedSinceTheRankingBefore() {
        var district = District.with(3);
        var assessments = district.facilities.stream()
                .map(facility -> withQuality(district, facility, 95))
                .toList();
        var body = AnswerBody.of(SURVEY, district.region, "2025", "7");
        district.facilities.forEach(facility -> body.ikm(facility, "82.41"));
        survey.has(body, "\"s7\"");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "9"), "\"w9\"");
        district.rank(id).statusCode(201).body("inputChanges", nullValue());
        as(district.dinkes())
                .get("/v1/rankings/" + id + "/input-changes")
                .then()
                .statusCode(404)
                .body("code", is("NO_RANKING_BEFORE"));
        var first = district.facilities.get(0);
        var second = district.facilities.get(1);
        district.move(district.dinkes(), assessments.get(1), "RETURN", "KIA keliru")
                .statusCode(200);
        district.move(district.puskesmas(second), assessments.get(1), "SUBMIT", null)
                .statusCode(200);
        district.move(district.dinkes(), assessments.get(1), "VERIFY", null).statusCode(200);
        var changed = AnswerBody.of(SURVEY, district.region, "2025", "8").ikm(first, "79.10");
        district.facilities.stream().skip(1).forEach(facility -> changed.ikm(facility, "82.41"));
        survey.reset();
        survey.has(changed, "\"s8\"");
        var later = UUID.randomUUID().toString();
        district.rank(later)
                .statusCode(201)
                .body("inputChanges.against", is(id))
                .body("inputChanges.survey", is(1))
                .body("inputChanges.ward", is(0))
                .body("inputChanges.forms", is(1));
        as(district.dinkes())
                .get("/v1/rankings/" + later + "/input-changes")
                .then()
                .statusCode(200)
                .body("items.facility", contains(first, second))
                .body("items.kind", contains("SURVEY", "FORM"))
                .body("items[0].before", is(82.41f))
                .body("items[0].now", is(79.10f));
        as(district.puskesmas(second))
                .get("/v1/rankings/" + later + "/input-changes")
                .then()
                .body("items.facility", contains(second));
        as(District.with(1).dinkes())
                .get("/v1/rankings/" + later + "/input-changes")
                .then()
                .statusCode(404);
    }

    @Test
    void ranksTheCountryForThoseWhoOverseeItAlone() {
        var district = District.with(2);
        district.facilities.forEach(facility -> district.verified(facility, 95));
        survey.has(
                AnswerBody.of(SURVEY, "ID", "2025", "7").ikm(district.facilities.get(0), "82.41", "80.00", "85.00"),
                "\"s7\"");
        ward.has(AnswerBody.of(WARD, "ID", "2025", "9"), "\"w9\"");
        var request = """
                {"region": "ID", "period": "2025", "instrument": "%s"}"""
                .formatted(District.INSTRUMENT);
        as(district.dinkes()).body(request).put("/v1/rankings/" + id).then().statusCode(404);
        as(Tokens.province("86")).body(request).put("/v1/rankings/" + id).then().statusCode(404);
        as(Tokens.national())
                .body(request)
                .put("/v1/rankings/" + id)
                .then()
                .statusCode(201)
                .body("region", is("ID"))
                .body("inputs.absent", contains(false, false));
        as(Tokens.national())
                .queryParam("region", "ID")
                .get("/v1/rankings")
                .then()
                .body("items.ranking", hasItem(id));
        as(district.dinkes()).get("/v1/rankings/" + id).then().statusCode(404);
        var own = district.facilities.get(0);
        as(district.puskesmas(own))
                .get(entries(id))
                .then()
                .statusCode(200)
                .body("items.facility", contains(own))
                .body("items.ikm", contains(82.41f));
        as(district.puskesmas(own))
                .get(entries(id) + "/" + own + "/explanation")
                .then()
                .statusCode(200)
                .body("entry.facility", equalTo(own))
                .body("tree.children.code", equalTo(List.of("PELAYANAN", "MANAJEMEN", "MUTU")));
        as(district.puskesmas(own))
                .body(Map.of("ranking", id, "facility", own, "values", List.of()))
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .body("positionsGained", is(0));
    }
}
