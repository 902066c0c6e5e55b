package id.kinerjapuskesmas.rest.start;

import static id.kinerjapuskesmas.rest.start.ProductionReadiness.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.LaunchMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionReadinessTest {

    private static final Optional<String> LAPTOP_KEY = Optional.of("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A");

    @Test
    void refusesTheKeyOfALaptopInProduction() {
        assertThat(refusal(LaunchMode.NORMAL, false, LAPTOP_KEY)).hasValueSatisfying(reason -> assertThat(reason)
                .contains("quarkus.oidc.public-key", "OIDC_ISSUER_URL"));
    }

    @Test
    void startsInProductionWithAnIssuer() {
        assertThat(refusal(LaunchMode.NORMAL, false, Optional.empty())).isEmpty();
    }

    @Test
    void startsTheLocalStackAndTestsWithAKeyOfTheirOwn() {
        assertThat(refusal(LaunchMode.NORMAL, true, LAPTOP_KEY)).isEmpty();
        assertThat(refusal(LaunchMode.TEST, false, LAPTOP_KEY)).isEmpty();
    }
}
