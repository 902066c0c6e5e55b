package id.kinerjapuskesmas.rest.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a production start with settings that are only fit for a laptop. */
@ApplicationScoped
class ProductionReadiness {

    private final Optional<String> publicKey;

    ProductionReadiness(@ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey) {
        this.publicKey = publicKey;
    }

    void check(@Observes StartupEvent start) {
        refusal(LaunchMode.current(), ConfigUtils.isProfileActive("local"), publicKey)
                .ifPresent(reason -> {
                    throw new IllegalStateException("Refusing to start: " + reason);
                });
    }

    static Optional<String> refusal(LaunchMode mode, boolean local, Optional<String> publicKey) {
        var production = mode == LaunchMode.NORMAL && !local;
        return production && publicKey.isPresent()
                ? Optional.of("a fixed public key (quarkus.oidc.public-key) is only for the profile local."
                        + " Set OIDC_ISSUER_URL and OIDC_AUDIENCE instead.")
                : Optional.empty();
    }
}
