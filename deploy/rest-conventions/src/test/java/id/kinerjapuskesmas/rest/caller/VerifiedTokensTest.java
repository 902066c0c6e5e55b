package id.kinerjapuskesmas.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-01-31T08:00:00Z");
    private static final SecurityIdentity DINKES = QuarkusSecurityIdentity.builder()
            .setAnonymous(true)
            .addRole("dinkes")
            .build();

    private final Watch watch = new Watch();
    private final VerifiedTokens tokens = new VerifiedTokens(watch);

    @Test
    void knowsATokenThatWasVerified() {
        tokens.add("a.b.c", DINKES, START.plus(Duration.ofHours(1)));
        assertThat(tokens.find("a.b.c")).contains(DINKES);
    }

    @Test
    void knowsNoOtherToken() {
        tokens.add("a.b.c", DINKES, START.plus(Duration.ofHours(1)));
        assertThat(tokens.find("a.b.d")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
    }

    @Test
    void forgetsATokenAtItsExpiry() {
        tokens.add("a.b.c", DINKES, START.plusSeconds(5));
        watch.now = START.plusSeconds(4);
        assertThat(tokens.find("a.b.c")).isPresent();
        watch.now = START.plusSeconds(5);
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void hasEveryTokenVerifiedAgainAfterAMinute() {
        tokens.add("a.b.c", DINKES, START.plus(Duration.ofHours(1)));
        watch.now = START.plus(VerifiedTokens.LONGEST);
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    private static final class Watch extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
