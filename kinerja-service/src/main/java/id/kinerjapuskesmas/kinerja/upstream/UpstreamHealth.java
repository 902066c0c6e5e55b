package id.kinerjapuskesmas.kinerja.upstream;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports whether the upstreams answer; never makes this service unready, because it works without them. */
@Readiness
class UpstreamHealth implements HealthCheck {

    private final CircuitBreakerMaintenance breakers;

    UpstreamHealth(CircuitBreakerMaintenance breakers) {
        this.breakers = breakers;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("upstreams (informational)").up();
        Arrays.stream(Source.values()).forEach(source -> health.withData(source.service(), state(source)));
        return health.build();
    }

    private String state(Source source) {
        return switch (breakers.currentState(source.service())) {
            case CLOSED -> "answering, or not asked lately";
            case OPEN -> "not answering";
            case HALF_OPEN -> "not answering, about to be asked again";
        };
    }
}
