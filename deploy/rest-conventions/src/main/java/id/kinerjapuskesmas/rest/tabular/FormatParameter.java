package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code ?format=} says the same as {@code Accept}, for links and programs that cannot set headers, and wins over it. */
class FormatParameter {

    private static final int BEFORE_ROUTING = 1_000;
    private static final Map<String, String> FORMATS = Map.of(
            "json", MediaType.APPLICATION_JSON,
            "csv", Export.CSV,
            "ndjson", Export.NDJSON,
            "xlsx", Export.XLSX,
            "svg", "image/svg+xml",
            "pdf", "application/pdf");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "format", FORMATS.keySet(),
            "delimiter", Set.of("comma", "semicolon"),
            "decimal", Set.of("point", "comma"));

    void register(@Observes Filters filters) {
        filters.register(FormatParameter::accept, BEFORE_ROUTING);
    }

    private static void accept(RoutingContext request) {
        var asked = FORMATS.get(String.valueOf(request.request().getParam("format")));
        if (asked != null) {
            request.request().headers().set(HttpHeaders.ACCEPT, asked);
        }
        request.next();
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var query = request.getUriInfo().getQueryParameters();
        WORDS.forEach((name, words) -> {
            var word = query.getFirst(name);
            if (word != null && !words.contains(word)) {
                var known = String.join(", ", words.stream().sorted().toList());
                throw ProblemException.parameter(Flaw.in(
                                name,
                                "NOT_ONE_OF",
                                Text.of("Harus salah satu dari: " + known + ".", "Must be one of: " + known + "."))
                        .with("value", word));
            }
        });
    }
}
