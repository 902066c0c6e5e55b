package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class UpstreamResourceTest {

    private static final Period YEAR = Period.named("2025").orElseThrow();

    @Inject
    Upstreams upstreams;

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private String region;

    @BeforeEach
    void startWithQuietUpstreams() {
        region = Regions.unused();
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private ValidatableResponse state(String token) {
        return state(token, region);
    }

    private static ValidatableResponse state(String token, String region) {
        return given().auth()
                .oauth2(token)
                .queryParam("region", region)
                .queryParam("period", "2025")
                .get("/v1/upstreams")
                .then();
    }

    private void surveySays(String facility) {
        survey.has(
                AnswerBody.of(SURVEY, region, "2025", "7")
                        .ikm(facility, "81.17")
                        .ikm("1032989", "70.00"),
                "\"s7\"");
    }

    @Test
    void tellsWhatIsHeldOfEachUpstreamAndHowOldItIs() {
        surveySays("1032988");
        upstreams.pull(region, YEAR, false);

        state(Tokens.dinkes(region.substring(0, 5)))
                .statusCode(200)
                .body("region", is(region))
                .body("periodEnd", is("2025-12-31"))
                .body("items.source", contains("SURVEY", "WARD"))
                .body("items.standing", contains("CURRENT", "NEVER_ASKED"))
                .body("items[0].sourceRevision", is("7"))
                .body("items[0].facilities", is(2))
                .body("items[0].ageSeconds", greaterThanOrEqualTo(0))
                .body("items[0].unreachableSince", nullValue())
                .body("items[1].pull", nullValue());
    }

    @Test
    void tellsSinceWhenAnUpstreamCouldNotBeAsked() {
        surveySays("1032988");
        upstreams.pull(region, YEAR, false);
        survey.reset();
        upstreams.pull(region, YEAR, false);

        state(Tokens.national())
                .statusCode(200)
                .body("items[0].standing", is("STALE"))
                .body("items[0].unreachableSince", notNullValue());
    }

    @Test
    void showsNothingOfAnotherRegion() {
        surveySays("1032988");
        upstreams.pull(region, YEAR, false);

        state(Tokens.national(), Regions.unused())
                .statusCode(200)
                .body("items.standing", contains("NEVER_ASKED", "NEVER_ASKED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.07", "87.99"})
    void hidesARegionFromAnotherKabupaten(String other) {
        state(Tokens.dinkes(other)).statusCode(404).body("code", is("NOT_FOUND"));
    }

    @Test
    void isReadByTheProvinceToo() {
        state(Tokens.province(region.substring(0, 2))).statusCode(200);
        state(Tokens.province("32")).statusCode(404);
    }

    @Test
    void isNotForPuskesmasOrBpjs() {
        state(Tokens.puskesmas(region.substring(0, 5), "1032988")).statusCode(403);
        state(Tokens.bpjs(region.substring(0, 2))).statusCode(403);
    }

    @Test
    void wantsARegionAndAPeriod() {
        given().auth()
                .oauth2(Tokens.national())
                .get("/v1/upstreams")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("region"));
        given().auth()
                .oauth2(Tokens.national())
                .queryParam("region", "32.07")
                .get("/v1/upstreams")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("period"));
        state(Tokens.national(), "3207").statusCode(400).body("errors[0].parameter", is("region"));
    }

    @Test
    void staysReadyWhileAnUpstreamFails() {
        for (var i = 0; i < 4; i++) {
            upstreams.pull(region, YEAR, false);
        }

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.find { it.name.startsWith('upstreams') }.data.'survey-service'", is("not answering"));
    }
}
