package id.kinerjapuskesmas.kinerja.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamStub.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class RegisterPushTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String REGIONS =
            """
            code,name,population
            94,Provinsi Uji,
            94.01,Kabupaten Uji,1000
            94.02,Kabupaten Tetangga,1000
            94.03,Kabupaten Kosong,1000
            """;

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);

    @BeforeEach
    void startWithARegisterAndQuietUpstreams() {
        given().auth()
                .oauth2(Tokens.national())
                .contentType("text/csv")
                .body(REGIONS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/regions/imports")
                .then()
                .statusCode(200);
        register("9400001", "Puskesmas Satu, Rawat Inap", "94.01");
        register("9400002", "Puskesmas Dua", "94.01");
        register("9400003", "Puskesmas Tetangga", "94.02");
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private static void register(String facility, String name, String region) {
        given().auth()
                .oauth2(Tokens.national())
                .contentType(ContentType.JSON)
                .body("{\"name\": \"%s\", \"region\": \"%s\", \"zone\": \"Asia/Jayapura\"}".formatted(name, region))
                .put("/v1/facilities/" + facility)
                .then()
                .statusCode(either(is(200)).or(is(201)));
    }

    private static ValidatableResponse push(String token, String region) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .post("/v1/regions/" + region + "/register-pushes")
                .then();
    }

    private static String report(long received, long created, long rejected) {
        return """
                {"dryRun": false, "stored": %b,
                 "detected": {"mediaType": "text/csv", "separator": ",", "decimalMark": ".",
                              "sheet": null},
                 "received": %d, "created": %d, "updated": 0, "unchanged": %d, "rejected": %d, "errors": [],
                 "errorsTruncated": false, "changes": []}"""
                .formatted(rejected == 0, received, created, received - created - rejected, rejected);
    }

    @Test
    void givesBothServicesTheFacilitiesOfTheRegionAndNoOthers() {
        survey.answersImports(ok(report(2, 2, 0)));
        ward.answersImports(ok(report(2, 0, 0)));

        push(Tokens.dinkes("94.01"), "94.01")
                .statusCode(200)
                .body("facilities", is(2))
                .body("items.service", contains("survey-service", "ward-service"))
                .body("items.report.created", contains(2, 0))
                .body("items.report.unchanged", contains(0, 2));

        var sent = survey.imports().get(0);
        assertThat(sent.getHeader("Content-Type")).startsWith("text/csv");
        assertThat(sent.getHeader("Authorization")).isEqualTo("Bearer token-of-the-tests");
        assertThat(sent.getHeader("traceparent")).contains(TRACE);
        assertThat(sent.getBodyAsString().lines())
                .containsExactly(
                        "facility,name,region,zone",
                        "9400001,\"Puskesmas Satu, Rawat Inap\",94.01,Asia/Jayapura",
                        "9400002,Puskesmas Dua,94.01,Asia/Jayapura");
        assertThat(ward.imports().get(0).getBodyAsString()).isEqualTo(sent.getBodyAsString());
    }

    @Test
    void passesOnThatAServiceRefusedTheRegister() {
        survey.answersImports(ok(report(2, 2, 0)));
        ward.answersImports(ok(report(2, 0, 1)).withStatus(422));

        push(Tokens.national(), "94.01")
                .statusCode(200)
                .body("items.report.stored", contains(true, false))
                .body("items.report.rejected", contains(0, 1));
    }

    @Test
    void namesTheServiceThatIsDownAndTheOneThatAnswered() {
        ward.answersImports(ok(report(2, 2, 0)));

        push(Tokens.national(), "94.01")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", is("UPSTREAM_UNAVAILABLE"))
                .body(
                        "detail",
                        allOf(
                                containsString("survey-service (SERVER_ERROR) could not be reached"),
                                containsString("ward-service has answered")));
    }

    @Test
    void namesBothServicesWhenBothAreDown() {
        push(Tokens.national(), "94.01")
                .statusCode(503)
                .body(
                        "detail",
                        allOf(
                                containsString("survey-service"),
                                containsString("ward-service"),
                                containsString("not delivered")));
    }

    @Test
    void takesAReportAboutOtherRowsForNoAnswer() {
        survey.answersImports(ok(report(1, 1, 0)));
        ward.answersImports(ok(report(2, 2, 0)));

        push(Tokens.national(), "94.01").statusCode(503).body("detail", containsString("survey-service (UNREADABLE)"));
    }

    @Test
    void takesForeignJsonForNoAnswerAndNeverForTheCallersFault() {
        survey.answersImports(ok("{\"received\": \"two\"}"));
        ward.answersImports(aResponse().withStatus(400).withBody("{\"status\": 400}"));

        push(Tokens.national(), "94.01").statusCode(503).body("detail", not(containsString("received")));
    }

    @Test
    void refusesAnEmptyRegister() {
        push(Tokens.national(), "94.03").statusCode(409).body("code", is("REGISTER_EMPTY"));
        assertThat(survey.imports()).isEmpty();
    }

    @Test
    void hidesAForeignRegion() {
        push(Tokens.dinkes("94.02"), "94.01").statusCode(404);
        push(Tokens.dinkes("94.02"), "94").statusCode(404);
        assertThat(survey.imports()).isEmpty();
    }

    @Test
    void isNotForThoseWhoOnlyRead() {
        push(Tokens.province("94"), "94.01").statusCode(403);
        push(Tokens.bpjs("94.01"), "94.01").statusCode(403);
        push(Tokens.puskesmas("94.01", "9400001"), "94.01").statusCode(403);
        push(Tokens.service(), "94.01").statusCode(403);
    }
}
