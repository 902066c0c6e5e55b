package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** What kinerja-service asks of both upstreams; bodies stay bytes, because only {@link AnswerReader} may trust them. */
interface UpstreamApi {

    RestResponse<InputStream> facilities(String region, Span span, Sender sender, String ifNoneMatch);

    RestResponse<InputStream> importFacilities(Sender sender, byte[] csv);

    /** Who asks: the service's token, and the trace of the request on whose behalf. */
    record Sender(@HeaderParam("Authorization") String authorization, @HeaderParam("traceparent") String traceparent) {}

    /** A named period, or a first and last day; the other half is null. */
    record Span(
            @QueryParam("period") String period, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {

        static Span of(Period period) {
            return Period.named(period.label()).isPresent()
                    ? new Span(period.label(), null, null)
                    : new Span(null, period.start(), period.end());
        }
    }
}
