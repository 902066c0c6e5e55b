package id.kinerjapuskesmas.kinerja.upstream;

import java.util.UUID;
import org.jboss.logging.MDC;

/** The trace that a request to an upstream belongs to (W3C trace context). */
record Trace(String id) {

    /** Where rest-conventions keeps the trace of the request being served. */
    static final String ID = "traceId";

    private static final int SPAN_DIGITS = 16;

    /** The trace of the request being served on this thread, or a new one outside of requests. */
    static Trace current() {
        return MDC.get(ID) instanceof String id ? new Trace(id) : new Trace(random());
    }

    /** A {@code traceparent} with a span of its own. */
    String parent() {
        return "00-" + id + "-" + random().substring(0, SPAN_DIGITS) + "-01";
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
