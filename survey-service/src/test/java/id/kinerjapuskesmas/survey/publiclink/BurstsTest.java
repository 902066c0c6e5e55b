package id.kinerjapuskesmas.survey.publiclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class BurstsTest {

    private final Bursts bursts = new Bursts(2);

    @Test
    void flagsAllOfAMinuteOnceTheyAreTooManyAndLaterOnesOneByOne() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var third = UUID.randomUUID();
        var fourth = UUID.randomUUID();
        assertThat(bursts.add("a", 1, first)).isEmpty();
        assertThat(bursts.add("a", 1, second)).isEmpty();
        assertThat(bursts.add("a", 1, third)).containsExactly(first, second, third);
        assertThat(bursts.add("a", 1, fourth)).containsExactly(fourth);
    }

    @Test
    void countsEachDeviceAndMinuteByItself() {
        for (var minute = 0; minute < 10; minute++) {
            assertThat(bursts.add("a", minute, UUID.randomUUID())).isEmpty();
            assertThat(bursts.add("b", minute, UUID.randomUUID())).isEmpty();
            assertThat(bursts.add("a", minute, UUID.randomUUID())).isEmpty();
        }
    }
}
