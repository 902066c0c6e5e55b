package id.kinerjapuskesmas.kinerja.indicator;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class FeedTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);

    @BeforeEach
    void startWithQuietUpstreams() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private void rank(District district, String ikm, List<String> facilities, String tag) {
        var answer = AnswerBody.of(SURVEY, district.region, "2025", tag);
        facilities.forEach(facility -> answer.ikm(facility, ikm));
        survey.reset();
        survey.has(answer, "\"s" + tag + "\"");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "1"), "\"w1\"");
        district.rank(UUID.randomUUID().toString());
    }

    private static ValidatableResponse read(String token, String query) {
        return as(token).get("/v1/indicator-values" + query).then();
    }

    private static String cursor(String token, String query) {
        return read(token, query).statusCode(200).extract().path("cursor");
    }

    @Test
    void carriesTheRowsOfAVerifiedAssessmentAndNotOfASubmittedOne() {
        var district = District.with(2);
        district.verified(district.facilities.get(0), 85);
        district.submitted(district.facilities.get(1), 85);

        read(district.dinkes(), "?family=PKP&period=2025")
                .statusCode(200)
                .body("items.facility", everyItem(equalTo(district.facilities.get(0))))
                .body("items.indicator", hasItem(startsWith("PKP.rekap-nasional-2025.")))
                .body("items.kabupaten", everyItem(equalTo(district.region)))
                .body("items.kabupatenName", everyItem(equalTo("Kabupaten Uji")))
                .body("items.province", everyItem(equalTo(district.province())));
    }

    @Test
    void carriesTheFiguresThatARankingTookOver() {
        var district = District.with(1);
        rank(district, "82.41", district.facilities, "1");

        read(district.dinkes(), "?indicator=IKM")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].facility", equalTo(district.facilities.get(0)))
                .body("items[0].family", equalTo("IKM"))
                .body("items[0].value", equalTo(82.41f))
                .body("items[0].unit", equalTo("SCORE"))
                .body("items[0].source", equalTo("survey-service"))
                .body("items[0].valueStatus", equalTo("OK"))
                .body("items[0].period", equalTo("2025"));
    }

    @Test
    void showsNobodyTheRowsOfAnotherRegionOrFacility() {
        var own = District.with(2);
        var foreign = District.with(1);
        own.facilities.forEach(facility -> own.verified(facility, 85));
        foreign.verified(foreign.facilities.get(0), 85);

        read(own.dinkes(), "").body("items.kabupaten", everyItem(equalTo(own.region)));
        read(own.dinkes(), "?region=" + foreign.region).statusCode(404);
        read(own.dinkes(), "?facility=" + foreign.facilities.get(0))
                .statusCode(200)
                .body("items", empty());
        read(own.puskesmas(own.facilities.get(0)), "")
                .body("items.facility", everyItem(equalTo(own.facilities.get(0))));
        read(Tokens.bpjs(own.region), "").statusCode(200).body("items.kabupaten", everyItem(equalTo(own.region)));
    }

    @Test
    void answersAnUnchangedFeedWithNotModifiedAndAChangedOneInFull() {
        var district = District.with(1);
        rank(district, "82.41", district.facilities, "1");
        var etag = read(district.dinkes(), "").statusCode(200).extract().header("ETag");

        as(district.dinkes())
                .header("If-None-Match", etag)
                .get("/v1/indicator-values")
                .then()
                .statusCode(304);
        rank(district, "83.00", district.facilities, "2");
        as(district.dinkes())
                .header("If-None-Match", etag)
                .get("/v1/indicator-values")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsSinceACursorOnlyWhatChangedAndTombstonesWhatIsGone() {
        var district = District.with(3);
        var first = district.facilities.get(0);
        var second = district.facilities.get(1);
        rank(district, "82.41", List.of(first, second), "1");
        var cursor = cursor(district.dinkes(), "?family=IKM");

        rank(district, "82.41", List.of(first, district.facilities.get(2)), "2");

        var changed = read(district.dinkes(), "?family=IKM&since=" + cursor)
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .jsonPath();
        assertThat(changed.getList("items.findAll { it.removed }.facility", String.class))
                .containsExactly(second);
        assertThat(changed.getList("items.findAll { !it.removed }.facility", String.class))
                .containsExactly(district.facilities.get(2));
        read(district.dinkes(), "?family=IKM&since=" + changed.getString("cursor"))
                .body("items", empty());
        read(district.dinkes(), "?family=IKM").body("items.facility", contains(first, district.facilities.get(2)));
    }

    @Test
    void withdrawsTheRowsOfAReturnedAssessment() {
        var district = District.with(1);
        var assessment = district.verified(district.facilities.get(0), 85);
        var cursor = cursor(district.dinkes(), "");

        district.move(district.dinkes(), assessment, "RETURN", "Berita acara belum ada")
                .statusCode(200);

        read(district.dinkes(), "").body("items", empty());
        read(district.dinkes(), "?since=" + cursor).body("items.removed", everyItem(equalTo(true)));
    }

    @Test
    void refusesACursorOfAnotherFilterAndOneFromBeforeAFacilityMoved() {
        var district = District.with(1);
        var facility = district.facilities.get(0);
        rank(district, "82.41", district.facilities, "1");
        var cursor = cursor(district.dinkes(), "");

        read(district.dinkes(), "?family=IKM&since=" + cursor)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("since"));
        read(district.dinkes(), "?since=rubbish").statusCode(400);

        var etag = as(Tokens.national()).get("/v1/facilities/" + facility).header("ETag");
        as(Tokens.national())
                .header("If-Match", etag)
                .body(
                        """
                        {"name": "Puskesmas Baru", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": false, "blud": false}]}
                        """
                                .formatted(district.region))
                .put("/v1/facilities/" + facility)
                .then()
                .statusCode(200);
        read(district.dinkes(), "?since=" + cursor).statusCode(410).body("code", equalTo("REGISTER_CHANGED"));
        read(district.dinkes(), "").body("items.facilityName", everyItem(equalTo("Puskesmas Baru")));
    }

    @Test
    void sendsTheSameRowsAsCsvAndNdjsonWithTheCursorInAHeader() {
        var district = District.with(2);
        rank(district, "82.41", district.facilities, "1");

        var csv = given().auth()
                .oauth2(district.dinkes())
                .accept("text/csv")
                .get("/v1/indicator-values")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract();
        var lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("facility,facilityName,puskesmasCode,")
                .endsWith("updatedAt,removed,completeness,staleSince");
        assertThat(lines.get(1)).startsWith(district.facilities.get(0)).contains(",82.41,SCORE,");
        assertThat(csv.header("Feed-Cursor")).isEqualTo(cursor(district.dinkes(), ""));

        var ndjson = given().auth()
                .oauth2(district.dinkes())
                .accept("application/x-ndjson")
                .get("/v1/indicator-values")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(ndjson.lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("{\"facility\":\"")
                .endsWith("}"));
    }

    @Test
    void numbersChangesInTheOrderTheyWereMade() {
        var district = District.with(1);
        rank(district, "82.41", district.facilities, "1");
        var before = read(district.dinkes(), "?family=IKM").extract().jsonPath().getLong("items[0].revision");
        rank(district, "84.00", district.facilities, "2");
        var row = read(district.dinkes(), "?family=IKM").extract().jsonPath();

        assertThat(row.getLong("items[0].revision")).isGreaterThan(before);
        assertThat(new BigDecimal(row.getString("items[0].value"))).isEqualByComparingTo("84");
    }

    @Test
    void describesEveryIndicatorItCarries() {
        var district = District.with(1);
        district.verified(district.facilities.get(0), 85);
        rank(district, "82.41", district.facilities, "1");

        var codes = as(district.dinkes())
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.indicator", String.class);
        assertThat(codes).contains("IKM", "BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR");
        assertThat(codes)
                .containsAll(read(district.dinkes(), "").extract().jsonPath().getList("items.indicator", String.class));
    }
}
