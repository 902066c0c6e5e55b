package id.kinerjapuskesmas.survey.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCountsTest {

    @Test
    void hidesGroupsOfOneToFour() {
        assertThat(ShownCounts.of(List.of(4L, 1L, 5L, 0L))).containsExactly("<5", "<5", "5", "0");
    }

    @Test
    void hidesASecondGroupWhereTheTotalWouldGiveTheOnlyOneAway() {
        assertThat(ShownCounts.of(List.of(20L, 3L, 9L, 0L))).containsExactly("20", "<5", "*", "0");
    }

    @Test
    void showsEveryGroupThatIsLargeEnough() {
        assertThat(ShownCounts.of(List.of(20L, 29L))).containsExactly("20", "29");
    }
}
