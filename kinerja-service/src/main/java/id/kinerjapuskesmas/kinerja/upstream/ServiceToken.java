package id.kinerjapuskesmas.kinerja.upstream;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The token kinerja-service shows to the upstreams: fixed in the local stack, from client credentials in production. */
@ApplicationScoped
class ServiceToken {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Optional<String> fixed;
    private final OidcClient client;
    private volatile Tokens tokens;

    @Inject
    ServiceToken(UpstreamSettings settings, OidcClient client) {
        this(settings.serviceToken(), client);
    }

    ServiceToken(Optional<String> fixed, OidcClient client) {
        this.fixed = fixed;
        this.client = client;
    }

    String authorization() {
        return "Bearer " + fixed.orElseGet(this::issued);
    }

    /** Forgets a token that an upstream refused, so that the next call asks for a new one. */
    void refused() {
        tokens = null;
    }

    private String issued() {
        var held = tokens;
        if (held == null || held.isAccessTokenExpired() || held.isAccessTokenWithinRefreshInterval()) {
            try {
                held = client.getTokens().await().atMost(PATIENCE);
            } catch (RuntimeException e) {
                throw new UpstreamFailure(UpstreamFailure.Reason.NO_TOKEN, "no token from the OIDC issuer", e);
            }
            tokens = held;
        }
        return held.getAccessToken();
    }
}
