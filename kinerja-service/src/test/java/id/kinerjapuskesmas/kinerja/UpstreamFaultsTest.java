package id.kinerjapuskesmas.kinerja;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamStub.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.Link;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a year's cycle makes of upstreams that fail, and of their return. */
@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class UpstreamFaultsTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private District district;
    private String facility;
    private String assessment;

    @BeforeEach
    void establishAGroupWhileAllIsWell() {
        mend();
        survey.reset();
        ward.reset();
        district = District.with(0);
        facility = district.facility(true);
        assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(95));
        values.add(District.counts("RI_REKAM_MEDIS", 45, 50L));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        surveyHas("82.41", "7");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "9").bor(facility, "53.69"), "\"w9\"");
        rank();
        district.move(district.dinkes(), assessment, "ESTABLISH", "rapat 12 Januari")
                .statusCode(200);
    }

    @AfterEach
    void mend() {
        Link.set(SURVEY, Link.Fault.NONE);
        Link.set(WARD, Link.Fault.NONE);
        breakers.resetAll();
    }

    private void surveyHas(String ikm, String revision) {
        survey.reset();
        survey.has(
                AnswerBody.of(SURVEY, district.region, "2025", revision).ikm(facility, ikm), "\"s" + revision + "\"");
    }

    private String rank() {
        breakers.resetAll();
        var id = UUID.randomUUID().toString();
        district.rank(id).statusCode(201);
        return id;
    }

    private ValidatableResponse read(String path) {
        return as(district.dinkes()).get(path).then().statusCode(200);
    }

    private ValidatableResponse entries(String ranking) {
        return read("/v1/rankings/" + ranking + "/entries");
    }

    private String established() {
        return read(District.path(assessment)).extract().asString();
    }

    /** All that there is of a ranking, to the byte. */
    private List<String> bytes(String ranking) {
        return Stream.of("", "/entries", "/entries/" + facility + "/explanation")
                .map(path -> read("/v1/rankings/" + ranking + path).extract().asString())
                .toList();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("down", aResponse().withStatus(503)),
                Arguments.of("broken", aResponse().withStatus(500).withBody("<html>stack</html>")),
                Arguments.of("slow", ok("{}").withFixedDelay(1500)),
                Arguments.of("garbage", ok("\u0000\u0001IKM")),
                Arguments.of("another schema", ok("{\"data\": [{\"puskesmas\": \"Padas\", \"ikm\": 82.41}]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void keepsWhatIsEstablishedAndShowsHowOldFiguresAre(String name, ResponseDefinitionBuilder answer) {
        survey.reset();
        survey.answers(district.region, answer);

        staysEstablishedAndSaysWhatIsStale();
    }

    static Stream<Link.Fault> faults() {
        return Stream.of(Link.Fault.RESET, Link.Fault.CUT, Link.Fault.DRIBBLE, Link.Fault.FREEZE);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void keepsWhatIsEstablishedWhenTheNetworkFails(Link.Fault fault) {
        // a new answer, so that there is a body to be cut
        surveyHas("12.00", "8");
        Link.set(SURVEY, fault);

        staysEstablishedAndSaysWhatIsStale();
    }

    private void staysEstablishedAndSaysWhatIsStale() {
        var earlier = established();
        var later = rank();

        assertThat(established()).isEqualTo(earlier);
        read(District.path(assessment)).body("state", is("ESTABLISHED")).body("kelompok", is("I"));
        read("/v1/rankings/" + later)
                .body("inputs.find { it.source == 'SURVEY' }.stale", is(true))
                .body("inputs.find { it.source == 'SURVEY' }.ageSeconds", notNullValue())
                .body("inputs.find { it.source == 'SURVEY' }.sourceRevision", is("7"))
                .body("inputs.find { it.source == 'WARD' }.stale", is(false));
        entries(later)
                .body("items[0].kelompok", is("I"))
                .body("items[0].established", is(true))
                .body("items[0].flags", hasItem("STALE_INPUT"))
                .body("items[0].ikm", is(82.41f));
        read("/v1/rankings/" + later + "/entries/" + facility + "/explanation")
                .body("tree.children[2].children[3].children[0].row.upstream.stale", is(true))
                .body("tree.children[2].children[3].children[0].row.upstream.sourceRevision", is("7"));
        as(district.dinkes())
                .body(Map.of("ranking", later, "facility", facility, "values", List.of()))
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .body("flags", hasItem("STALE_INPUT"));
        read("/v1/indicator-values?indicator=IKM")
                .body("items", hasSize(1))
                .body("items[0].value", is(82.41f))
                .body("items[0].staleSince", notNullValue());
        read("/v1/indicator-values?family=BED").body("items.staleSince", everyItem(nullValue()));
        read("/v1/upstreams?region=" + district.region + "&period=2025")
                .body("items.find { it.source == 'SURVEY' }.standing", is("STALE"));
        district.rank(UUID.randomUUID().toString(), true).statusCode(503).body("code", is("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    void takesChangedFiguresIntoANewRankingOnlyWhenTheUpstreamIsBack() {
        survey.reset();
        var during = rank();
        var before = bytes(during);
        var standing = established();
        surveyHas("61.00", "8");

        var after = rank();

        read("/v1/rankings/" + after)
                .body("inputs.find { it.source == 'SURVEY' }.stale", is(false))
                .body("inputs.find { it.source == 'SURVEY' }.sourceRevision", is("8"));
        entries(after)
                .body("items[0].ikm", is(61.00f))
                .body("items[0].flags", not(hasItem("STALE_INPUT")))
                // what was established stays, whatever would be computed now
                .body("items[0].kelompok", is("I"))
                .body("items[0].established", is(true));
        assertThat(established()).isEqualTo(standing);
        assertThat(bytes(during)).isEqualTo(before);
        read("/v1/indicator-values?indicator=IKM")
                .body("items.value", contains(61.00f))
                .body("items.staleSince", contains(nullValue()));
    }

    @Test
    void tellsPullersThatASourceFellSilentAndThatItAnswersAgain() {
        var cursor = read("/v1/indicator-values?family=IKM").extract().<String>path("cursor");
        var etag = as(district.dinkes()).get("/v1/indicator-values?family=IKM").header("ETag");
        survey.reset();
        rank();
        as(district.dinkes())
                .header("If-None-Match", etag)
                .get("/v1/indicator-values?family=IKM")
                .then()
                .statusCode(200);
        var silent = read("/v1/indicator-values?family=IKM&since=" + cursor)
                .body("items", hasSize(1))
                .body("items[0].staleSince", notNullValue())
                .extract()
                .<String>path("cursor");
        // silence that goes on is no further change
        rank();
        read("/v1/indicator-values?family=IKM&since=" + silent).body("items", empty());

        // the same figures as before, confirmed
        surveyHas("82.41", "7");
        rank();

        read("/v1/indicator-values?family=IKM&since=" + silent)
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(82.41f))
                .body("items[0].staleSince", nullValue());
    }

    @Test
    void answersOthersWhileTwoHundredCallersWaitForFrozenUpstreams() {
        surveyHas("12.00", "8");
        Link.set(SURVEY, Link.Fault.FREEZE);
        Link.set(WARD, Link.Fault.FREEZE);
        var http = HttpClient.newHttpClient();
        var waiting = Stream.generate(() -> http.sendAsync(ranking(), HttpResponse.BodyHandlers.ofString()))
                .limit(200)
                .toList();
        var longest = Duration.ZERO;
        var reads = 0;
        while (waiting.stream().anyMatch(caller -> !caller.isDone())) {
            var start = System.nanoTime();
            read("/v1/indicator-values?indicator=IKM");
            var took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            reads++;
        }

        // fresh figures were demanded: whoever waited and whoever was turned away hears the same
        assertThat(waiting.stream().map(caller -> caller.join().statusCode())).containsOnly(503);
        // three attempts of a second each are what the callers wait for; nobody else does
        assertThat(reads).isPositive();
        assertThat(longest).isLessThan(Duration.ofSeconds(3));
    }

    private HttpRequest ranking() {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/rankings/%s".formatted(RestAssured.port, UUID.randomUUID())))
                .header("Authorization", "Bearer " + district.dinkes())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        """
                        {"region": "%s", "period": "2025", "instrument": "%s", "fresh": true}"""
                                .formatted(district.region, District.INSTRUMENT)))
                .build();
    }
}
