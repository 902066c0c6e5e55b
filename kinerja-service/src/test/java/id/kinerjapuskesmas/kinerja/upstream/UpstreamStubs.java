package id.kinerjapuskesmas.kinerja.upstream;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Two WireMock servers, each behind a {@link Link}, in place of survey-service and ward-service, for every test of the module; a test names the
 * resource with {@code @QuarkusTestResource(UpstreamStubs.class)} and speaks to them through {@link UpstreamStub}.
 */
public class UpstreamStubs implements QuarkusTestResourceLifecycleManager {

    private final WireMockServer survey =
            new WireMockServer(options().dynamicPort().gzipDisabled(true));
    private final WireMockServer ward =
            new WireMockServer(options().dynamicPort().gzipDisabled(true));

    private Link toSurvey;
    private Link toWard;

    @Override
    public Map<String, String> start() {
        survey.start();
        ward.start();
        // system properties, because the resource and the tests may live in different class loaders
        System.setProperty(UpstreamStub.PORT + Source.SURVEY, String.valueOf(survey.port()));
        System.setProperty(UpstreamStub.PORT + Source.WARD, String.valueOf(ward.port()));
        toSurvey = new Link(Source.SURVEY, survey.port());
        toWard = new Link(Source.WARD, ward.port());
        return Map.of(
                "quarkus.rest-client.survey.url", "http://127.0.0.1:" + toSurvey.port(),
                "quarkus.rest-client.ward.url", "http://127.0.0.1:" + toWard.port(),
                "kinerja.upstream.attempt-timeout", "1S",
                "kinerja.upstream.retry-delay", "10MS",
                "kinerja.upstream.retry-jitter", "5MS",
                "kinerja.upstream.breaker-delay", "300MS",
                "kinerja.upstream.most-bytes", "600000");
    }

    @Override
    public void stop() {
        try {
            toSurvey.close();
            toWard.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        survey.stop();
        ward.stop();
    }
}
