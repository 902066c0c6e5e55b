package id.kinerjapuskesmas.kinerja.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How patiently survey-service and ward-service are asked. */
@ConfigMapping(prefix = "kinerja.upstream")
interface UpstreamSettings {

    /** A fixed bearer token, for the local stack and tests; without it tokens come from the OIDC client. */
    Optional<String> serviceToken();

    /** The longest that one attempt may take, from connecting to the last byte. */
    @WithDefault("5S")
    Duration attemptTimeout();

    @WithDefault("2")
    int retries();

    @WithDefault("200MS")
    Duration retryDelay();

    @WithDefault("100MS")
    Duration retryJitter();

    /** Attempts that the circuit breaker looks back on; it opens when three quarters of them failed. */
    @WithDefault("8")
    int breakerAttempts();

    /** How long an open circuit breaker keeps every attempt away. */
    @WithDefault("5S")
    Duration breakerDelay();

    /** Requests to one upstream at the same time; more are turned away rather than queued. */
    @WithDefault("8")
    int concurrentRequests();

    /** A province of 1,000 facilities needs 4 MiB. */
    @WithDefault("33554432")
    int mostBytes();
}
