package id.kinerjapuskesmas.rest.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns a failure into the answer on the wire, in the language of the request. */
@ApplicationScoped
class ProblemWriter {

    private static final Duration DEFAULT_RETRY = Duration.ofSeconds(5);

    private final RoutingContext request;

    ProblemWriter(RoutingContext request) {
        this.request = request;
    }

    RestResponse<Problem> write(ProblemException problem) {
        return write(problem.type(), problem.code(), problem.detail(), problem.flaws(), problem.retryAfter());
    }

    RestResponse<Problem> write(ProblemType type, Text detail) {
        return write(type, type.name(), detail, List.of(), null);
    }

    RestResponse<Problem> write(ProblemType type) {
        return write(type, type.explanation());
    }

    private RestResponse<Problem> write(
            ProblemType type, String code, Text detail, List<Flaw> flaws, Duration retryAfter) {
        var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = new Problem(
                URI.create("/problems/" + type.slug()),
                type.title(),
                type.status(),
                detail.in(language),
                request.request().path(),
                code,
                request.get(RequestTrace.TRACE_ID),
                flaws.stream().map(flaw -> flaw.in(language)).toList());
        var response = RestResponse.ResponseBuilder.<Problem>create(type.status(), null)
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type.status() == 503 || type.status() == 429) {
            var wait = retryAfter == null ? DEFAULT_RETRY : retryAfter;
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()));
        }
        return response.build();
    }
}
