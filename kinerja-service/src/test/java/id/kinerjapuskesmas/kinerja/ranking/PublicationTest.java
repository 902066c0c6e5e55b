package id.kinerjapuskesmas.kinerja.ranking;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class PublicationTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    DataSource database;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private final String id = UUID.randomUUID().toString();
    private District district;
    private String assessment;

    @BeforeEach
    void startWithARankingOfThree() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
        district = District.with(2);
        district.verified(district.facilities.get(1), 85);
        var facility = district.facility(true);
        assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(93));
        values.add(District.counts("RI_REKAM_MEDIS", 45, 50L));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        upstreamsSay("82.41", "7");
        district.rank(id).statusCode(201).body("ranked", is(2));
    }

    private void upstreamsSay(String value, String revision) {
        survey.reset();
        ward.reset();
        survey.has(
                AnswerBody.of(SURVEY, district.region, "2025", revision)
                        .ikm(district.facilities.get(2), value, "75.00", "89.00"),
                "\"s" + revision + "\"");
        ward.has(
                AnswerBody.of(WARD, district.region, "2025", revision).bor(district.facilities.get(2), "53.69"),
                "\"w" + revision + "\"");
    }

    private static String path(String ranking) {
        return "/v1/rankings/" + ranking + "/publication";
    }

    private ValidatableResponse publish(String ranking, String body) {
        return as(district.dinkes()).body(body).put(path(ranking)).then();
    }

    private String number(int sequence) {
        return "PKP-" + district.region + "-2025-" + sequence;
    }

    private static String explanation(District district, String ranking, String facility) {
        return as(district.dinkes())
                .get("/v1/rankings/" + ranking + "/entries/" + facility + "/explanation")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void givesARankingANumberAndTheDigestOfItsBytes() throws Exception {
        as(district.dinkes()).get(path(id)).then().statusCode(404);
        publish(id, "{}")
                .statusCode(201)
                .body("number", is(number(1)))
                .body("publishedBy", is("dinkes"))
                .body("supersededBy", nullValue());
        publish(id, "{}").statusCode(200);
        publish(id, "{\"supersedes\": \"%s\", \"reason\": \"lain\"}".formatted(number(1)))
                .statusCode(409)
                .body("code", is("ALREADY_PUBLISHED"));
        var own = district.puskesmas(district.facilities.get(0));
        var document =
                as(own).get(path(id) + "/document").then().statusCode(200).extract();
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.asByteArray()));
        as(own).get(path(id)).then().statusCode(200).body("sha256", is(digest));
        assertThat(document.<String>path("entries[0].facility")).isEqualTo(district.facilities.get(2));
        assertThat(document.<Integer>path("entries.size()")).isEqualTo(2);
        assertThat(document.<String>path("notRanked[0].reason")).isEqualTo("NO_ASSESSMENT");
        assertThat(document.<String>path("inputs[0].sourceRevision")).isEqualTo("7");
    }

    @Test
    void sendsThePublishedTableAsCsvAndJson() {
        publish(id, "{}").statusCode(201);
        var token = district.puskesmas(district.facilities.get(0));
        as(token)
                .get(path(id) + "/entries")
                .then()
                .statusCode(200)
                .body("number", is(number(1)))
                .body("items", hasSize(2));
        var csv = as(token)
                .accept("text/csv")
                .get(path(id) + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).contains(district.facilities.get(2), "82.41");
    }

    @Test
    void comesToTheSameBytesWhateverHappenedSince() {
        publish(id, "{}").statusCode(201);
        var facility = district.facilities.get(2);
        var before = explanation(district, id, facility);
        // the register, the assessment and the other services all say something else now
        as(Tokens.national())
                .header(
                        "If-Match",
                        as(Tokens.national()).get("/v1/facilities/" + facility).header("ETag"))
                .body(
                        """
                        {"name": "Berganti Nama", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": false, "blud": false}]}"""
                                .formatted(district.region))
                .put("/v1/facilities/" + facility)
                .then()
                .statusCode(200);
        district.move(district.dinkes(), assessment, "RETURN", "keliru").statusCode(200);
        var values = new ArrayList<>(District.values(10));
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        upstreamsSay("60.00", "8");
        var later = UUID.randomUUID().toString();
        district.rank(later).statusCode(201);
        as(district.dinkes())
                .get("/v1/rankings/" + later + "/entries")
                .then()
                .body("items[1].facility", is(facility))
                .body("items[1].name", is("Berganti Nama"))
                .body("items[1].kelompok", is("III"));
        as(district.dinkes())
                .get(path(id) + "/recomputation")
                .then()
                .statusCode(200)
                .body("identical", is(true))
                .body("recomputedSha256", is(as(district.dinkes()).get(path(id)).<String>path("sha256")));
        assertThat(explanation(district, id, facility))
                .isEqualTo(before)
                .isNotEqualTo(explanation(district, later, facility));
    }

    @Test
    void isSupersededOnlyByAnotherWithItsReasonAndStaysReadable() {
        publish(id, "{\"supersedes\": \"%s\", \"reason\": \"x\"}".formatted(number(1)))
                .statusCode(422)
                .body("code", is("NOT_CURRENT"));
        publish(id, "{\"reason\": \"x\"}").statusCode(422).body("code", is("NOT_NEEDED"));
        publish(id, "{}").statusCode(201);
        var later = UUID.randomUUID().toString();
        district.rank(later).statusCode(201);
        publish(later, "{}").statusCode(409).body("code", is("PUBLICATION_STANDS"));
        publish(later, "{\"supersedes\": \"%s\"}".formatted(number(1)))
                .statusCode(422)
                .body("code", is("REASON_REQUIRED"));
        publish(later, "{\"supersedes\": \"%s\", \"reason\": \"Verifikasi ulang\"}".formatted(number(1)))
                .statusCode(201)
                .body("number", is(number(2)))
                .body("supersedes", is(number(1)));
        as(district.dinkes()).get(path(id)).then().body("supersededBy", is(number(2)));
        as(district.dinkes()).get(path(id) + "/document").then().statusCode(200).body("number", is(number(1)));
        as(district.dinkes())
                .queryParam("region", district.region)
                .queryParam("current", true)
                .get("/v1/publications")
                .then()
                .body("items.number", contains(number(2)));
        as(district.dinkes())
                .queryParam("number", number(1))
                .get("/v1/publications")
                .then()
                .body("items.ranking", contains(id));
    }

    @Test
    void concernsNobodyInAnotherKabupaten() {
        publish(id, "{}").statusCode(201);
        var foreign = District.with(1);
        for (var token : new String[] {foreign.dinkes(), foreign.puskesmas(foreign.facilities.get(0))}) {
            for (var part : new String[] {"", "/document", "/entries"}) {
                as(token).get(path(id) + part).then().statusCode(404);
            }
        }
        as(foreign.dinkes()).get(path(id) + "/recomputation").then().statusCode(404);
        as(foreign.dinkes()).body("{}").put(path(id)).then().statusCode(404);
        as(district.puskesmas(district.facilities.get(0)))
                .body("{}")
                .put(path(id))
                .then()
                .statusCode(403);
        as(foreign.dinkes()).get("/v1/publications").then().body("items.ranking", not(contains(id)));
        as(Tokens.province(district.province()))
                .get(path(id))
                .then()
                .statusCode(200)
                .body("number", startsWith("PKP-" + district.region));
        as(Tokens.bpjs(district.region)).get(path(id)).then().statusCode(403);
    }

    @Test
    void cannotBeChangedByTheService() throws SQLException {
        publish(id, "{}").statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : new String[] {
                "update ranking_publication set reason = 'x'",
                "delete from ranking_publication",
                "update verified_form set version = 1",
                "delete from verified_form"
            }) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }
}
