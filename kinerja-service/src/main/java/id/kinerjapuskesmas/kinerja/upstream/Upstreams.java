package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The figures of survey-service and ward-service for a region and period, or the last that is known of them. */
@ApplicationScoped
public class Upstreams {

    /** Asks both upstreams at once with one conditional request each. Call it outside a transaction. */
    public Map<Source, Optional<Pull>> pull(String region, Period period, boolean fresh) {
        throw new UnsupportedOperationException("pull");
    }

    /** A pull as it was stored. */
    public Optional<Pull> stored(UUID id) {
        throw new UnsupportedOperationException("stored");
    }
}
