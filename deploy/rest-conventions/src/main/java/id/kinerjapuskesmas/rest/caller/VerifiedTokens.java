package id.kinerjapuskesmas.rest.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens found genuine a moment ago, by their SHA-256. Only what was verified enters, so a forger fills nothing; an entry
 * ends with its token, and after a minute at the latest, so that a withdrawn signing key is noticed.
 */
final class VerifiedTokens {

    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int MOST = 10_000;

    private record Known(SecurityIdentity identity, Instant until) {}

    private final Clock clock;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    Optional<SecurityIdentity> find(String token) {
        var found = known.getIfPresent(key(token));
        return found != null && clock.instant().isBefore(found.until) ? Optional.of(found.identity) : Optional.empty();
    }

    void add(String token, SecurityIdentity identity, Instant expiry) {
        var latest = clock.instant().plus(LONGEST);
        known.put(key(token), new Known(identity, expiry.isBefore(latest) ? expiry : latest));
    }

    private static String key(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
