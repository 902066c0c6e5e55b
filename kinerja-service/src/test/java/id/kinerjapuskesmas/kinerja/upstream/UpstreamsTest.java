package id.kinerjapuskesmas.kinerja.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamStub.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class UpstreamsTest {

    private static final Period YEAR = Period.named("2025").orElseThrow();
    private static final String FACILITY = "1032988";

    @Inject
    Upstreams upstreams;

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private String region;

    /** A region of its own for each test, so that no pull of another is found. */
    @BeforeEach
    void startWithQuietUpstreamsAndARegionNobodyAskedAbout() {
        region = Regions.unused();
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private AnswerBody ikm(String value) {
        return AnswerBody.of(SURVEY, region, "2025", "7").ikm(FACILITY, value);
    }

    private AnswerBody bor(String value) {
        return AnswerBody.of(WARD, region, "2025", "42").bor(FACILITY, value);
    }

    private void bothAnswer() {
        survey.has(ikm("81.17"), "\"s7.a\"");
        ward.has(bor("53.69"), "\"w42.a\"");
    }

    private Map<Source, Optional<Pull>> pull() {
        return upstreams.pull(region, YEAR, false);
    }

    private static BigDecimal value(Pull pull, String indicator) {
        return pull.byFacility().get(FACILITY).stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void takesOverTheFiguresOfBothWithOneRequestEach() {
        bothAnswer();

        var pulls = pull();

        var surveyed = pulls.get(SURVEY).orElseThrow();
        assertThat(value(surveyed, "IKM")).isEqualTo("81.17");
        assertThat(surveyed.sourceRevision()).isEqualTo("7");
        assertThat(surveyed.stale()).isFalse();
        assertThat(value(pulls.get(WARD).orElseThrow(), "BOR")).isEqualTo("53.69");
        assertThat(survey.questions()).hasSize(1);
        assertThat(ward.questions()).hasSize(1);
    }

    @Test
    void keepsTheReasonOfAFigureWithoutValue() {
        bothAnswer();

        var avlos = pull().get(WARD).orElseThrow().byFacility().get(FACILITY).stream()
                .filter(figure -> figure.indicator().equals("AVLOS"))
                .findFirst()
                .orElseThrow();

        assertThat(avlos.value()).isNull();
        assertThat(avlos.valueStatus()).isEqualTo("DENOMINATOR_ZERO");
        assertThat(avlos.reason()).isEqualTo("NO_DISCHARGES");
        assertThat(avlos.formula()).isEqualTo("AVLOS/1");
        assertThat(avlos.flags()).containsExactly("SMALL_DENOMINATOR");
    }

    @Test
    void asksForOneMethodAndOneBedBasisWithItsTokenAndATrace() {
        bothAnswer();

        pull();

        var question = survey.questions().get(0);
        assertThat(question.queryParameter("method").firstValue()).isEqualTo("MEAN_OF_UNITS");
        assertThat(question.queryParameter("period").firstValue()).isEqualTo("2025");
        assertThat(question.getHeader("Authorization")).isEqualTo("Bearer token-of-the-tests");
        assertThat(question.getHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(question.containsHeader("If-None-Match")).isFalse();
        assertThat(ward.questions().get(0).queryParameter("bedBasis").firstValue())
                .isEqualTo("AVERAGE");
    }

    @Test
    void asksForAPeriodWithoutNameByItsFirstAndLastDay() {
        var fortnight = Period.between(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 14));
        bothAnswer();

        upstreams.pull(region, fortnight, false);

        var question = survey.questions().get(0);
        assertThat(question.getUrl())
                .contains("from=2025-03-01")
                .contains("to=2025-03-14")
                .doesNotContain("period=");
    }

    @Test
    void keepsThePullWhenTheUpstreamConfirmsIt() {
        bothAnswer();
        var first = pull();

        var second = pull();

        assertThat(survey.questions().get(1).getHeader("If-None-Match")).isEqualTo("\"s7.a\"");
        var kept = second.get(SURVEY).orElseThrow();
        assertThat(kept.id()).isEqualTo(first.get(SURVEY).orElseThrow().id());
        assertThat(kept.fetchedAt()).isEqualTo(stored(first, SURVEY).fetchedAt());
        assertThat(kept.checkedAt()).isAfter(first.get(SURVEY).orElseThrow().checkedAt());
        assertThat(kept.byFacility()).isEqualTo(first.get(SURVEY).orElseThrow().byFacility());
    }

    @Test
    void keepsThePullWhenOnlyTheETagIsNew() {
        bothAnswer();
        var first = pull();
        survey.reset().has(ikm("81.17"), "\"s8.a\"");

        var second = pull();

        assertThat(second.get(SURVEY).orElseThrow().id())
                .isEqualTo(first.get(SURVEY).orElseThrow().id());
        pull();
        assertThat(survey.questions().get(1).getHeader("If-None-Match")).isEqualTo("\"s8.a\"");
    }

    @Test
    void makesANewPullOfChangedFiguresAndKeepsTheOld() {
        bothAnswer();
        var first = pull().get(SURVEY).orElseThrow();
        survey.reset().has(ikm("76.60"), "\"s8.a\"");

        var second = pull().get(SURVEY).orElseThrow();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(value(second, "IKM")).isEqualTo("76.60");
        assertThat(value(upstreams.stored(first.id()).orElseThrow(), "IKM")).isEqualTo("81.17");
    }

    @Test
    void storesAPullThatReadsBackTheSame() {
        bothAnswer();
        var pull = pull().get(WARD).orElseThrow();

        var stored = upstreams.stored(pull.id()).orElseThrow();

        assertThat(stored.byFacility().get(FACILITY))
                .containsExactlyInAnyOrderElementsOf(pull.byFacility().get(FACILITY));
        assertThat(stored.period()).isEqualTo(YEAR);
        assertThat(stored.region()).isEqualTo(region);
        assertThat(stored.etag()).isEqualTo("\"w42.a\"");
    }

    @Test
    void takesOverAProvinceInOnePull() {
        var body = AnswerBody.of(SURVEY, region, "2025", "7");
        IntStream.range(0, 400).forEach(i -> body.ikm(String.valueOf(1_000_000 + i), "81.17"));
        survey.has(body, "\"s7.a\"");

        var pull = pull().get(SURVEY).orElseThrow();

        assertThat(upstreams.stored(pull.id()).orElseThrow().byFacility())
                .hasSize(400)
                .isEqualTo(pull.byFacility());
    }

    @Test
    void knowsNoPullThatWasNeverStored() {
        assertThat(upstreams.stored(UUID.randomUUID())).isEmpty();
    }

    @Test
    void storesOnePullWhenManyAskAtOnce() {
        bothAnswer();

        var pulls = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(this::pull)).toList().stream()
                .map(CompletableFuture::join)
                .map(pulled -> pulled.get(SURVEY).orElseThrow().id())
                .distinct();

        assertThat(pulls).hasSize(1);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("down", aResponse().withStatus(503)),
                Arguments.of("broken", aResponse().withStatus(500).withBody("<html>stack</html>")),
                Arguments.of("slow", ok("{}").withFixedDelay(1500)),
                Arguments.of("dribbling", ok("x".repeat(3000)).withChunkedDribbleDelay(30, 30_000)),
                Arguments.of("garbage", aResponse().withFault(RANDOM_DATA_THEN_CLOSE)),
                Arguments.of("no JSON", ok("IKM 81.17")),
                Arguments.of("empty", ok("")),
                Arguments.of("null", ok("null")),
                Arguments.of("an array", ok("[]")),
                Arguments.of("endless", ok("{\"region\": \"" + "x".repeat(700_000) + "\"}")),
                Arguments.of("not found", aResponse().withStatus(404)),
                Arguments.of("elsewhere", aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/")),
                Arguments.of("token refused", aResponse().withStatus(401)),
                Arguments.of("a 304 nobody asked for", aResponse().withStatus(304)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void hasNothingOfAnUpstreamInTroubleThatNeverAnswered(String name, ResponseDefinitionBuilder trouble) {
        bothAnswer();
        survey.answers(region, trouble);

        var pulls = pull();

        assertThat(pulls.get(SURVEY)).isEmpty();
        assertThat(value(pulls.get(WARD).orElseThrow(), "BOR")).isEqualTo("53.69");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void fallsBackOnTheLastPullMarkedStale(String name, ResponseDefinitionBuilder trouble) {
        survey.answers(region, ok(ikm("81.17").json()));
        var first = pull().get(SURVEY).orElseThrow();
        survey.answers(region, trouble);

        var second = pull().get(SURVEY).orElseThrow();

        assertThat(second.stale()).isTrue();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(value(second, "IKM")).isEqualTo("81.17");
        assertThat(second.age(second.checkedAt().plusSeconds(840))).hasSeconds(840);
    }

    static Stream<Arguments> untrustworthy() {
        return Stream.of(
                Arguments.of("a property under another name", "{\"region\": \"", "{\"half\": \""),
                Arguments.of("another region", "\"region\": \"", "\"region\": \"9"),
                Arguments.of("another period", "\"periodEnd\": \"2025-12-31\"", "\"periodEnd\": \"2025-06-30\""),
                Arguments.of("another method", "MEAN_OF_UNITS", "POOLED"),
                Arguments.of("no revision", "\"sourceRevision\": \"7\",\n \"items\"", "\"items\""),
                Arguments.of("a number as text", "81.17", "\"81.17\""),
                Arguments.of("OK without value", "81.17", "null"),
                Arguments.of("NaN", "81.17", "NaN"),
                Arguments.of("an endless number", "81.17", "1e9999"),
                Arguments.of("another indicator", "\"indicator\": \"IKM\"", "\"indicator\": \"BOR\""),
                Arguments.of("an unknown status", "\"valueStatus\": \"OK\"", "\"valueStatus\": \"FINE\""),
                Arguments.of("no facility code", "\"facility\": \"1032988\"", "\"facility\": \"Padas\""),
                Arguments.of("a property twice", "\"n\": 91", "\"n\": 91, \"n\": 92"),
                Arguments.of("a missing property", "\"n\": 91,", ""),
                Arguments.of("half a person", "\"n\": 91", "\"n\": 91.5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untrustworthy")
    void makesNoFigureOfAnAnswerItCannotTrust(String name, String right, String wrong) {
        var body = ikm("81.17").json();
        assertThat(body).contains(right);
        survey.answers(region, ok(body.replace(right, wrong)));

        assertThat(pull().get(SURVEY)).isEmpty();
    }

    @Test
    void makesNoFigureOfHalfABody() {
        var body = ikm("81.17").json();
        survey.answers(region, ok(body.substring(0, body.length() / 2)));

        assertThat(pull().get(SURVEY)).isEmpty();
    }

    @Test
    void makesNoFigureOfTheOtherUpstreamsAnswer() {
        survey.answers(region, ok(bor("53.69").json()));
        ward.answers(region, ok(ikm("81.17").json()));

        assertThat(pull()).containsEntry(SURVEY, Optional.empty()).containsEntry(WARD, Optional.empty());
    }

    @Test
    void makesNoFigureOfAFacilityNamedTwice() {
        survey.answers(region, ok(ikm("81.17").ikm(FACILITY, "76.60").json()));

        assertThat(pull().get(SURVEY)).isEmpty();
    }

    @Test
    void makesNoFigureOfJsonThatCallsItselfSomethingElse() {
        survey.answers(region, ok(ikm("81.17").json()).withHeader("Content-Type", "text/html"));

        assertThat(pull().get(SURVEY)).isEmpty();
    }

    @Test
    void ignoresPropertiesTheContractGainedSince() {
        var body = ikm("81.17").json();
        survey.answers(region, ok(body.replace("\"n\": 91", "\"n\": 91, \"weighted\": true")));

        assertThat(pull().get(SURVEY)).isPresent();
    }

    @Test
    void takesAnEmptyRegionForAnAnswer() {
        survey.answers(region, ok(AnswerBody.of(SURVEY, region, "2025", "7").json()));

        assertThat(pull().get(SURVEY).orElseThrow().byFacility()).isEmpty();
    }

    @Test
    void refusesOldFiguresToACallerWhoDemandsFreshOnesAndNamesTheUpstream() {
        bothAnswer();
        pull();
        survey.reset();

        assertThatThrownBy(() -> upstreams.pull(region, YEAR, true))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("UPSTREAM_UNAVAILABLE");
                    assertThat(problem.type().status()).isEqualTo(503);
                    assertThat(problem.detail().en()).contains("survey-service").doesNotContain("ward-service");
                    assertThat(problem.retryAfter()).isPositive();
                });
    }

    @Test
    void servesFreshFiguresToACallerWhoDemandsThem() {
        bothAnswer();

        assertThat(upstreams.pull(region, YEAR, true).get(SURVEY)).isPresent();
    }

    @Test
    void isCurrentAgainWhenTheUpstreamIsBackWithChangedFigures() {
        bothAnswer();
        pull();
        survey.reset();
        assertThat(pull().get(SURVEY).orElseThrow().stale()).isTrue();
        breakers.resetAll();
        survey.has(ikm("76.60"), "\"s9.a\"");

        var back = pull().get(SURVEY).orElseThrow();

        assertThat(back.stale()).isFalse();
        assertThat(value(back, "IKM")).isEqualTo("76.60");
    }

    @Test
    void isCurrentAgainWhenTheUpstreamIsBackAndConfirms() {
        bothAnswer();
        pull();
        survey.reset();
        pull();
        breakers.resetAll();
        survey.has(ikm("81.17"), "\"s7.a\"");

        assertThat(pull().get(SURVEY).orElseThrow().stale()).isFalse();
    }

    @Test
    void triesAgainWhatMayPass() {
        pull();

        assertThat(survey.questions()).hasSize(3);
    }

    @Test
    void triesNothingAgainThatCannotPass() {
        survey.answers(region, aResponse().withStatus(404));

        pull();

        assertThat(survey.questions()).hasSize(1);
    }

    @Test
    void stopsAskingAnUpstreamThatKeepsFailing() {
        bothAnswer();
        pull();
        survey.reset();
        pull();
        pull();
        pull();
        var asked = survey.questions().size();

        var pull = pull().get(SURVEY).orElseThrow();

        assertThat(survey.questions()).hasSize(asked).hasSizeLessThanOrEqualTo(8);
        assertThat(pull.stale()).isTrue();
    }

    @Test
    void asksBothAtTheSameTime() {
        survey.answers(region, ok(ikm("81.17").json()).withFixedDelay(600));
        ward.answers(region, ok(bor("53.69").json()).withFixedDelay(600));
        var start = System.nanoTime();

        var pulls = pull();

        assertThat(System.nanoTime() - start).isLessThan(1_100_000_000L);
        assertThat(pulls.values()).allMatch(Optional::isPresent);
    }

    private Pull stored(Map<Source, Optional<Pull>> pulls, Source source) {
        return upstreams.stored(pulls.get(source).orElseThrow().id()).orElseThrow();
    }
}
