package id.kinerjapuskesmas.kinerja.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ServiceTokenTest {

    private final AtomicInteger issued = new AtomicInteger();

    /** An issuer in place of OIDC: only {@code getTokens()} is ever called. */
    private static OidcClient issuer(Supplier<Uni<Tokens>> tokens) {
        return (OidcClient) Proxy.newProxyInstance(
                ServiceTokenTest.class.getClassLoader(),
                new Class<?>[] {OidcClient.class},
                (proxy, method, arguments) -> tokens.get());
    }

    private OidcClient issuer(long secondsGood) {
        return issuer(() -> Uni.createFrom()
                .item(new Tokens(
                        "token-" + issued.incrementAndGet(),
                        Instant.now().getEpochSecond() + secondsGood,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    @Test
    void showsTheFixedTokenOfTheLocalStackWithoutAskingAnIssuer() {
        var token = new ServiceToken(Optional.of("fixed"), issuer(300));

        assertThat(token.authorization()).isEqualTo("Bearer fixed");
        assertThat(issued).hasValue(0);
    }

    @Test
    void keepsAnIssuedTokenWhileItIsGood() {
        var token = new ServiceToken(Optional.empty(), issuer(300));

        assertThat(token.authorization()).isEqualTo("Bearer token-1");
        assertThat(token.authorization()).isEqualTo("Bearer token-1");
    }

    @Test
    void getsANewTokenWhenTheOldOneExpired() {
        var token = new ServiceToken(Optional.empty(), issuer(-10));

        token.authorization();

        assertThat(token.authorization()).isEqualTo("Bearer token-2");
    }

    @Test
    void getsANewTokenAfterAnUpstreamRefusedTheOldOne() {
        var token = new ServiceToken(Optional.empty(), issuer(300));
        token.authorization();

        token.refused();

        assertThat(token.authorization()).isEqualTo("Bearer token-2");
    }

    @Test
    void countsAnIssuerThatIsDownAsAFailureThatMayPass() {
        var token =
                new ServiceToken(Optional.empty(), issuer(() -> Uni.createFrom().failure(new IOException("refused"))));

        assertThatThrownBy(token::authorization).isInstanceOfSatisfying(UpstreamFailure.class, failure -> assertThat(
                        failure.reason().isPassing())
                .isTrue());
    }
}
