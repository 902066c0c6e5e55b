package id.kinerjapuskesmas.kinerja.upstream;

import io.smallrye.faulttolerance.api.Guard;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Retry around circuit breaker around time-out around bulkhead, one set for each upstream. */
final class UpstreamGuards {

    private static final double BREAKING_SHARE = 0.75;

    private UpstreamGuards() {}

    static Guard of(Source source, UpstreamSettings settings) {
        return Guard.create()
                .withDescription(source.service())
                .withBulkhead()
                .limit(settings.concurrentRequests())
                .done()
                .withTimeout()
                .duration(settings.attemptTimeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .name(source.service())
                .requestVolumeThreshold(settings.breakerAttempts())
                .failureRatio(BREAKING_SHARE)
                .delay(settings.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .skipOn(BulkheadException.class)
                .done()
                .withRetry()
                .maxRetries(settings.retries())
                .delay(settings.retryDelay().toMillis(), ChronoUnit.MILLIS)
                .jitter(settings.retryJitter().toMillis(), ChronoUnit.MILLIS)
                .whenException(UpstreamGuards::mayPass)
                .done()
                .build();
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof UpstreamFailure upstream
                        && upstream.reason().isPassing();
    }
}
