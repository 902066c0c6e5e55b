package id.kinerjapuskesmas.kinerja.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamStub.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.testing.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class SurveyReadingsTest {

    private static final String FACILITY = "1032988";
    private static final Period YEAR = Period.named("2025").orElseThrow();

    @Inject
    SurveyReadings readings;

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private String region;

    @BeforeEach
    void startWithAnAnsweringSurveyService() {
        region = Regions.unused();
        survey.reset();
        breakers.resetAll();
        survey.answers(region, "complaint-figures", ok(TopicBody.complaints(region, "2025", FACILITY)));
        survey.answers(region, "waiting-time-figures", ok(TopicBody.waitingTimes(region, "2025", FACILITY)));
        survey.answers(region, "pekppp", ok(TopicBody.publication(region, "2025", FACILITY)));
    }

    private static String value(Map<SurveyTopic, SurveyReading> said, SurveyTopic topic, String indicator) {
        return said.get(topic).byFacility().get(FACILITY).stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(figure -> figure.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesOverWhatSurveyServiceSays() {
        var said = readings.read(region, YEAR);

        assertThat(value(said, SurveyTopic.COMPLAINTS, "COMPLAINTS_HANDLED")).isEqualTo("75.00");
        assertThat(value(said, SurveyTopic.COMPLAINTS, "COMPLAINT_MEDIAN_DAYS")).isEqualTo("2.5");
        assertThat(value(said, SurveyTopic.WAITING_TIMES, "WITHIN_TIME_STANDARD"))
                .isEqualTo("80.00");
        assertThat(value(said, SurveyTopic.PUBLICATION, "PEKPPP_PUBLICATION_DAYS"))
                .isEqualTo("14.0");
        assertThat(said.values()).noneMatch(SurveyReading::stale);
    }

    @Test
    void keepsTheLastAnswerAndMarksItStaleWhenSurveyServiceIsDownOrTalksNonsense() {
        readings.read(region, YEAR);
        survey.answers(region, "complaint-figures", aResponse().withStatus(500));
        survey.answers(region, "waiting-time-figures", ok("{\"region\": \"%s\", \"items\": [".formatted(region)));
        survey.answers(region, "pekppp", ok(TopicBody.publication("11.11", "2025", FACILITY)));

        var said = readings.read(region, YEAR);

        assertThat(said.values()).hasSize(3).allMatch(SurveyReading::stale);
        assertThat(value(said, SurveyTopic.COMPLAINTS, "COMPLAINTS_HANDLED")).isEqualTo("75.00");
        assertThat(value(said, SurveyTopic.WAITING_TIMES, "WITHIN_TIME_STANDARD"))
                .isEqualTo("80.00");
    }

    @Test
    void knowsNothingOfWhatWasNeverSaid() {
        assertThat(readings.read(Regions.unused(), YEAR)).isEmpty();
    }

    @Test
    void stubsTheTopicsAsSurveyServicePromises() throws IOException {
        var contract = new Contract(new YAMLMapper()
                .readTree(Path.of("../survey-service/openapi/survey.yaml").toFile()));
        for (var topic : Map.of(
                        "complaint-figures", TopicBody.complaints("32.07", "2025", FACILITY),
                        "waiting-time-figures", TopicBody.waitingTimes("32.07", "2025", FACILITY),
                        "pekppp", TopicBody.publication("32.07", "2025", FACILITY))
                .entrySet()) {
            var operation = contract.operation("GET", "/v1/regions/{region}/" + topic.getKey())
                    .orElseThrow();
            assertThat(contract.judge(operation, 200, "application/json", topic.getValue()))
                    .isEmpty();
        }
    }
}
