package id.kinerjapuskesmas.rest.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request the trace id of its {@code traceparent}, or a new one, in the answer and in log lines. */
@ApplicationScoped
class RequestTrace {

    static final String TRACE_ID = "traceId";
    private static final String RESPONSE_HEADER = "X-Request-Id";
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Filters filters) {
        filters.register(this::trace, BEFORE_EVERYTHING);
    }

    private void trace(RoutingContext context) {
        var traceId = traceId(context.request().getHeader("traceparent"));
        context.put(TRACE_ID, traceId);
        context.response().putHeader(RESPONSE_HEADER, traceId);
        MDC.put(TRACE_ID, traceId);
        context.next();
    }

    static String traceId(String traceparent) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        // has to be unique, not unguessable: the secure generator would make all requests queue for it
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong());
    }
}
