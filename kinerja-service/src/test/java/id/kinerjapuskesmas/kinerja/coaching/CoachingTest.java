package id.kinerjapuskesmas.kinerja.coaching;

import static id.kinerjapuskesmas.kinerja.District.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoachingTest {

    private final String ranking = UUID.randomUUID().toString();
    private District district;
    private String facility;

    /** Coverage of 90 % throughout but for antenatal care, and one management item of 4. */
    @BeforeEach
    void rankOne() {
        district = District.with(2);
        facility = district.facilities.get(0);
        var values = new ArrayList<>(District.values(90));
        values.removeIf(row -> List.of("KIA_K6", "MAN_ALAT").contains(row.get("indicator")));
        values.add(District.counts("KIA_K6", 5_000, 10_000L));
        values.add(District.score("MAN_ALAT", 4));
        var assessment = district.draft(facility);
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        district.rank(ranking).statusCode(201);
    }

    private String path() {
        return "/v1/coachings/" + facility + "/2025";
    }

    private String plan(String indicator, String action) {
        return """
               {"ranking": "%s", "focus": [{"indicator": "%s"}],
                "actions": [{"action": "Kunjungan rumah", "responsible": "PJ_KLASTER_IBU_ANAK", "dueDate": "2026-06-30"%s}]}"""
                .formatted(ranking, indicator, action);
    }

    private ValidatableResponse put(String token, String etag, String body) {
        var request = as(token);
        return (etag == null ? request : request.header("If-Match", etag))
                .body(body)
                .put(path())
                .then();
    }

    private String etag() {
        return as(district.dinkes()).get(path()).header("ETag");
    }

    private ValidatableResponse move(String etag, String body) {
        return as(district.dinkes())
                .header("If-Match", etag)
                .body(body)
                .post(path() + "/transitions")
                .then();
    }

    @Test
    void proposesTheLargestGapsWhichAddUpToWhatAComponentLacks() {
        var answer = as(district.puskesmas(facility))
                .queryParam("limit", 50)
                .get(path() + "/proposal")
                .then()
                .statusCode(200)
                .body("ranking", is(ranking))
                // resources are a mean of 4, half of management: 0.5 x 0.25 x 0.6 = 7.5 %
                .body("gaps[0].indicator", is("MAN_ALAT"))
                .body("gaps[0].gap", is(7.5f))
                .body("gaps[0].exact", is("15/2"))
                .extract();
        var coverage = as(district.dinkes())
                .get("/v1/rankings/" + ranking + "/entries/" + facility + "/explanation")
                .<String>path("entry.coverage.exact");
        var lacking = answer.<List<String>>path("gaps.findAll { it.component == 'PELAYANAN' }.exact").stream()
                .map(BigFraction::parse)
                .reduce(BigFraction.ZERO, BigFraction::add);
        assertThat(lacking).isEqualTo(BigFraction.of(100).subtract(BigFraction.parse(coverage)));
        // of the four or so antenatal rows the one at half its target weighs most
        assertThat(answer.<List<String>>path("gaps.findAll { it.component == 'PELAYANAN' }.indicator")
                        .get(0))
                .isEqualTo("KIA_K6");
    }

    @Test
    void isPlannedBegunAndCompletedWithOutcomes() {
        put(district.dinkes(), null, plan("KIA_K6", ""))
                .statusCode(201)
                .body("state", is("PLANNED"))
                .body("allowedActions", contains("START", "CANCEL"))
                .body("nextDue", is("2026-06-30"));
        put(district.dinkes(), null, plan("KIA_K6", "")).statusCode(200);
        put(district.dinkes(), null, plan("KIA_BAYI", "")).statusCode(428);
        move(etag(), "{\"action\": \"COMPLETE\"}").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        move(etag(), "{\"action\": \"START\"}").statusCode(200).body("state", is("RUNNING"));
        move(etag(), "{\"action\": \"COMPLETE\"}").statusCode(409).body("code", is("ACTIONS_OPEN"));
        var stale = etag();
        put(district.dinkes(), stale, plan("KIA_K6", ", \"outcome\": \"Naik\", \"doneOn\": \"2026-05-01\""))
                .statusCode(200)
                .body("nextDue", nullValue());
        move(stale, "{\"action\": \"COMPLETE\"}").statusCode(412);
        move(etag(), "{\"action\": \"COMPLETE\"}")
                .statusCode(200)
                .body("state", is("COMPLETED"))
                .body("allowedActions", empty());
        put(district.dinkes(), etag(), plan("KIA_BAYI", "")).statusCode(409).body("code", is("NOT_OPEN"));
        as(district.puskesmas(facility))
                .get(path() + "/history")
                .then()
                .body("items.action", contains("PUT", "START", "PUT", "COMPLETE"))
                .body("items[2].changes.field", contains("actions"));
    }

    @Test
    void refusesWhatCannotBe() {
        put(district.dinkes(), null, plan("NO_SUCH", "")).statusCode(422).body("code", is("UNKNOWN_INDICATOR"));
        put(district.dinkes(), null, plan("KIA_K6", ", \"outcome\": \"Naik\""))
                .statusCode(422)
                .body("code", is("OUTCOME_WITH_DATE"));
        put(district.dinkes(), null, plan("KIA_K6", ", \"outcome\": \"Naik\", \"doneOn\": \"2999-05-01\""))
                .statusCode(422)
                .body("code", is("IN_THE_FUTURE"));
        put(district.dinkes(), null, plan("KIA_K6", "")).statusCode(201);
        move(etag(), "{\"action\": \"CANCEL\"}").statusCode(422).body("code", is("REASON_REQUIRED"));
    }

    @Test
    void isSeenByTheOwnPuskesmasAndKabupatenOnly() {
        put(district.dinkes(), null, plan("KIA_K6", "")).statusCode(201);
        var foreign = District.with(1);
        var other = district.facilities.get(1);
        as(district.puskesmas(facility)).get(path()).then().statusCode(200).body("allowedActions", empty());
        as(district.puskesmas(facility)).get("/v1/coachings").then().body("items.facility", contains(facility));
        as(district.puskesmas(other)).get(path()).then().statusCode(404);
        as(district.puskesmas(other)).get("/v1/coachings").then().body("items", empty());
        for (var part : new String[] {"", "/history", "/proposal"}) {
            as(foreign.dinkes()).get(path() + part).then().statusCode(404);
        }
        as(foreign.dinkes()).get("/v1/coachings").then().body("items", empty());
        put(foreign.dinkes(), null, plan("KIA_K6", "")).statusCode(404);
        put(district.puskesmas(facility), null, plan("KIA_K6", "")).statusCode(403);
        as(foreign.dinkes())
                .header("If-Match", "\"1\"")
                .body("{\"action\": \"START\"}")
                .post(path() + "/transitions")
                .then()
                .statusCode(404);
        as(Tokens.bpjs(district.region)).get(path()).then().statusCode(403);
    }
}
