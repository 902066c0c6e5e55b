package id.kinerjapuskesmas.kinerja.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** One of the two stubs of {@link UpstreamStubs}; a new test begins with {@link #reset}. */
public final class UpstreamStub {

    static final String PORT = "kinerjapuskesmas.test.port.";
    private static final String IMPORTS = "/v1/facilities/imports";

    private final Source source;
    private final WireMock wireMock;

    public UpstreamStub(Source source) {
        this.source = source;
        this.wireMock = new WireMock("127.0.0.1", Integer.getInteger(PORT + source));
    }

    /** Forgets all answers and requests; whatever is asked then is answered 503. */
    public UpstreamStub reset() {
        wireMock.resetMappings();
        wireMock.resetRequests();
        wireMock.register(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(503)));
        return this;
    }

    /** Answers the figures of {@code body}'s region with an ETag, and 304 to whoever holds it. */
    public void has(AnswerBody body, String etag) {
        answers(body.region(), ok(body.json()).withHeader("ETag", etag));
        wireMock.register(get(urlPathEqualTo(path(body.region())))
                .withHeader("If-None-Match", containing(etag))
                .atPriority(1)
                .willReturn(aResponse().withStatus(304).withHeader("ETag", etag)));
    }

    /** Answers every question about the figures of a region in the given way. */
    public void answers(String region, ResponseDefinitionBuilder answer) {
        wireMock.register(get(urlPathEqualTo(path(region))).atPriority(2).willReturn(answer));
    }

    /** Answers every question about something else of a region, such as {@code complaint-figures}. */
    public void answers(String region, String what, ResponseDefinitionBuilder answer) {
        wireMock.register(get(urlPathEqualTo("/v1/regions/" + region + "/" + what))
                .atPriority(2)
                .willReturn(answer));
    }

    /** Answers a push of the register. */
    public void answersImports(ResponseDefinitionBuilder answer) {
        wireMock.register(post(urlPathEqualTo(IMPORTS)).atPriority(2).willReturn(answer));
    }

    public static ResponseDefinitionBuilder ok(String json) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(json);
    }

    /** The questions about figures so far. */
    public List<LoggedRequest> questions() {
        return wireMock.find(getRequestedFor(urlPathMatching("/v1/regions/.*")));
    }

    List<LoggedRequest> imports() {
        return wireMock.find(postRequestedFor(urlPathEqualTo(IMPORTS)));
    }

    private String path(String region) {
        return "/v1/regions/" + region + (source == Source.SURVEY ? "/ikm/facilities" : "/indicators/facilities");
    }
}
