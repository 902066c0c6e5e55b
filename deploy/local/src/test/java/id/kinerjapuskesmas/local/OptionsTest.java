package id.kinerjapuskesmas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path PROJECT = Path.of("/kinerja puskesmas");

    @Test
    void loadsTheExampleIntoTheProjectsOwnDataDirectoryByDefault() {
        var options = Options.parse(PROJECT, List.of(), Map.of());

        assertThat(options.example()).isTrue();
        assertThat(options.reset()).isFalse();
        assertThat(options.data()).isEqualTo(PROJECT.resolve("deploy/local/data"));
        assertThat(options.ports()).isEqualTo(new Ports(54329, 8081, 8082, 8083));
    }

    @Test
    void takesFlagsInAnyOrder() {
        var options = Options.parse(PROJECT, List.of("--reset", "--empty"), Map.of());

        assertThat(options.example()).isFalse();
        assertThat(options.reset()).isTrue();
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(PROJECT, List.of("--fast"), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Unknown option --fast; deploy/up knows --empty, --reset and --help.");
    }

    @Test
    void movesAPortByItsVariable() {
        var options = Options.parse(PROJECT, List.of(), Map.of("LOCAL_WARD_PORT", "9082"));

        assertThat(options.ports()).isEqualTo(new Ports(54329, 8081, 9082, 8083));
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> Options.parse(PROJECT, List.of(), Map.of("LOCAL_WARD_PORT", "70000")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("LOCAL_WARD_PORT must be a port from 1 to 65535");
    }

    @Test
    void refusesTheSamePortForTwoParts() {
        assertThatThrownBy(() -> Options.parse(PROJECT, List.of(), Map.of("LOCAL_WARD_PORT", "8081")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must differ");
    }
}
