package id.kinerjapuskesmas.kinerja.deadline;

import static id.kinerjapuskesmas.kinerja.District.INSTRUMENT;
import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineTest {

    private static String deadlines(String region) {
        return "/v1/regions/" + region + "/assessment-deadlines";
    }

    private static String body(String submission, String verification, String feedback) {
        return """
               {"submission": "%s", "verification": "%s", "feedback": "%s"}"""
                .formatted(submission, verification, feedback);
    }

    private static ValidatableResponse put(District district, String body) {
        return as(district.dinkes())
                .body(body)
                .put(deadlines(district.region) + "/2025")
                .then();
    }

    private static ValidatableResponse progress(District district) {
        return as(district.dinkes())
                .queryParam("period", "2025")
                .queryParam("instrument", INSTRUMENT)
                .get("/v1/regions/" + district.region + "/assessment-progress")
                .then();
    }

    @Test
    void keepsWhatWasSetWithEveryRevision() {
        var district = District.with(1);
        var first = body("2026-01-15", "2026-02-15", "2026-02-28");
        put(district, first).statusCode(201).body("revision", is(1));
        put(district, first).statusCode(200).body("revision", is(1));
        var second = body("2026-01-20", "2026-02-15", "2026-02-28");
        put(district, second).statusCode(428);
        var etag = as(district.dinkes())
                .get(deadlines(district.region) + "/2025")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(district.dinkes())
                .header("If-Match", etag)
                .body(second)
                .put(deadlines(district.region) + "/2025")
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("submission", is("2026-01-20"));
        as(district.dinkes())
                .header("If-Match", etag)
                .body(first)
                .put(deadlines(district.region) + "/2025")
                .then()
                .statusCode(412);
        as(district.dinkes())
                .get(deadlines(district.region) + "/2025/history")
                .then()
                .body("items.revision", contains(1, 2))
                .body("items[1].changes.field", contains("submission"))
                .body("items[1].changes[0].before", is("2026-01-15"))
                .body("items[1].by", is("dinkes"));
    }

    @Test
    void refusesDaysOutOfOrderAndRegionsThatAreNoKabupaten() {
        var district = District.with(1);
        put(district, body("2026-02-16", "2026-02-15", "2026-02-14"))
                .statusCode(422)
                .body("errors.pointer", contains("/verification", "/feedback"));
        put(district, body("2024-12-31", "2026-02-15", "2026-02-28"))
                .statusCode(422)
                .body("errors[0].pointer", is("/submission"));
        as(Tokens.dinkes("86"))
                .body(body("2026-01-15", "2026-02-15", "2026-02-28"))
                .put(deadlines("86") + "/2025")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("NOT_A_KABUPATEN"));
    }

    @Test
    void belongsToTheHealthOfficeOfTheKabupaten() {
        var district = District.with(1);
        var foreign = District.with(1);
        put(foreign, body("2026-01-15", "2026-02-15", "2026-02-28")).statusCode(201);
        as(district.dinkes()).get(deadlines(foreign.region) + "/2025").then().statusCode(404);
        as(district.dinkes())
                .body(body("2026-01-15", "2026-02-15", "2026-02-28"))
                .put(deadlines(foreign.region) + "/2025")
                .then()
                .statusCode(404);
        as(Tokens.province(foreign.province()))
                .body(body("2026-01-15", "2026-02-15", "2026-02-28"))
                .put(deadlines(foreign.region) + "/2025")
                .then()
                .statusCode(403);
        as(district.dinkes()).get(deadlines(district.region)).then().body("items", is(java.util.List.of()));
        as(Tokens.province(foreign.province()))
                .queryParam("limit", 200)
                .get(deadlines(foreign.province()))
                .then()
                .body("items.region", hasItem(foreign.region))
                .body("items.region", not(hasItem(district.region)));
        as(Tokens.bpjs(district.region)).get(deadlines(district.region)).then().statusCode(403);
    }

    @Test
    void tellsWhoHasSubmittedWhoIsVerifiedAndWhoWasAnsweredInTime() {
        var district = District.with(3);
        var foreign = District.with(1);
        foreign.verified(foreign.facilities.get(0), 95);
        var idle = district.facilities.get(0);
        var submitted = district.submitted(district.facilities.get(1), 95);
        var answered = district.verified(district.facilities.get(2), 90);
        district.rank(UUID.randomUUID().toString()).statusCode(201);
        district.move(district.dinkes(), answered, "ESTABLISH", null).statusCode(200);
        // submission was due long ago, feedback is due long hence
        put(district, body("2025-01-02", "2025-01-03", "2099-12-31")).statusCode(201);
        district.move(district.dinkes(), answered, "FEEDBACK", null)
                .statusCode(422)
                .body("errors[0].code", is("REASON_REQUIRED"));
        district.move(district.dinkes(), answered, "FEEDBACK", "Kelompok I; pertahankan")
                .statusCode(200)
                .body("state", is("FEEDBACK"))
                .body("feedback.text", is("Kelompok I; pertahankan"))
                .body("feedback.by", is("dinkes"))
                .body("timing.submission.timeliness", is("LATE"))
                .body("timing.submission.daysLate", notNullValue())
                .body("timing.feedback.timeliness", is("ON_TIME"))
                .body("allowedActions", contains("CLOSE"));
        progress(district)
                .statusCode(200)
                .body("items.facility", is(district.facilities))
                .body("items.state", contains(null, "SUBMITTED", "FEEDBACK"))
                .body("items[0].timing.submission.timeliness", is("NONE"))
                .body("items[0].timing.submission.daysLate", notNullValue())
                .body("items[0].filled", is(0))
                .body("items[1].assessment", is(submitted))
                .body("items[1].timing.submission.timeliness", is("LATE"))
                .body("items[1].timing.verification.timeliness", is("NONE"))
                .body("items[2].timing.verification.timeliness", is("LATE"))
                .body("items[2].timing.feedback.timeliness", is("ON_TIME"))
                .body("items[2].kelompok", notNullValue());
        assertThat(idle).isEqualTo(district.facilities.get(0));
        var csv = given().auth()
                .oauth2(district.dinkes())
                .queryParam("period", "2025")
                .queryParam("instrument", INSTRUMENT)
                .queryParam("format", "csv")
                .get("/v1/regions/" + district.region + "/assessment-progress")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().skip(1).toList().get(2)).contains(",FEEDBACK,", ",ON_TIME,");
        district.move(district.dinkes(), answered, "CLOSE", null)
                .statusCode(200)
                .body("state", is("CLOSED"));
        as(district.dinkes()).get(path(answered)).then().body("allowedActions", is(java.util.List.of()));
        // a closed assessment still ranks
        var later = UUID.randomUUID().toString();
        district.rank(later).statusCode(201);
        as(district.dinkes())
                .get("/v1/rankings/" + later + "/entries")
                .then()
                .body("items.facility", contains(district.facilities.get(2)));
    }

    @Test
    void judgesNothingWithoutADeadline() {
        var district = District.with(1);
        var id = district.submitted(district.facilities.get(0), 95);
        as(district.dinkes())
                .get(path(id))
                .then()
                .body("timing.submission.timeliness", is("NO_DEADLINE"))
                .body("timing.submission.deadline", nullValue())
                .body("timing.feedback.timeliness", is("NONE"));
    }

    @Test
    void showsNoProgressOfAnotherKabupaten() {
        var district = District.with(1);
        var foreign = District.with(1);
        as(district.dinkes())
                .queryParam("period", "2025")
                .queryParam("instrument", INSTRUMENT)
                .get("/v1/regions/" + foreign.region + "/assessment-progress")
                .then()
                .statusCode(404);
        progress(district).body("items.facility", is(district.facilities));
        as(district.dinkes())
                .queryParam("period", "2025")
                .queryParam("instrument", "tidak-ada")
                .get("/v1/regions/" + district.region + "/assessment-progress")
                .then()
                .statusCode(404);
    }
}
