package id.kinerjapuskesmas.survey.publiclink;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests a minute a client address and a key are good for, on each instance of the service. Guessing keys costs
 * the guesser's address; nothing of this is stored.
 */
@ApplicationScoped
class PublicLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 200_000;

    private final Cache<String, Bucket> addresses = cache();
    private final Cache<String, Bucket> keys = cache();
    private final int perAddress;
    private final int perKey;
    private final TimeMeter time;
    private final RoutingContext request;

    PublicLimits(PublicLinkSettings settings, Clock clock, RoutingContext request) {
        this.perAddress = settings.requestsPerMinuteOfAnAddress();
        this.perKey = settings.requestsPerMinuteOfAKey();
        this.time = new ClockMeter(clock);
        this.request = request;
    }

    /** Takes one request off both allowances, or refuses it with 429 and when to try again. */
    void spend(String address, String key) {
        var ofAddress = take(addresses, address, perAddress);
        if (!ofAddress.isConsumed()) {
            show("address", ofAddress);
            throw tooMany(ofAddress);
        }
        var ofKey = take(keys, key, perKey);
        show(
                ofKey.getRemainingTokens() < ofAddress.getRemainingTokens() ? "key" : "address",
                ofKey.getRemainingTokens() < ofAddress.getRemainingTokens() ? ofKey : ofAddress);
        if (!ofKey.isConsumed()) {
            show("key", ofKey);
            throw tooMany(ofKey);
        }
    }

    private ConsumptionProbe take(Cache<String, Bucket> buckets, String name, int perMinute) {
        return buckets.get(name, fresh -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, WINDOW)
                                .build())
                        .build())
                .tryConsumeAndReturnRemaining(1);
    }

    private void show(String policy, ConsumptionProbe probe) {
        var seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1;
        request.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"address\";q=%d;w=%d, \"key\";q=%d;w=%d"
                                .formatted(perAddress, WINDOW.toSeconds(), perKey, WINDOW.toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, probe.getRemainingTokens(), seconds));
    }

    private static ProblemException tooMany(ConsumptionProbe probe) {
        var seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return ProblemException.unavailable(
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.TOO_MANY_REQUESTS.name(),
                ProblemType.TOO_MANY_REQUESTS.explanation(),
                Duration.ofSeconds(seconds));
    }

    /** An allowance not used for two windows is full again, so it may be forgotten. */
    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .maximumSize(MOST_BUCKETS)
                .build();
    }

    /** Bucket4j's time, taken from our one clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
