package id.kinerjapuskesmas.kinerja.upstream;

import java.io.InputStream;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

/** What kinerja-service asks of both upstreams; bodies stay bytes, because only {@link AnswerReader} may trust them. */
interface UpstreamApi {

    /** A named period, or {@code from} and {@code to}; the other is null, as is the ETag of a first question. */
    RestResponse<InputStream> facilities(
            String region,
            String period,
            LocalDate from,
            LocalDate to,
            String authorization,
            String traceparent,
            String ifNoneMatch);

    RestResponse<InputStream> importFacilities(String authorization, String traceparent, String csv);
}
