package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void hidesNothingWhereAllGroupsHaveFive() {
        assertThat(Suppression.hidden(List.of(5L, 80L, 12L))).isEmpty();
    }

    @Test
    void hidesTheSmallestOtherGroupWithASingleSmallOne() {
        assertThat(Suppression.hidden(List.of(40L, 3L, 12L, 80L))).containsExactly(1, 2);
    }

    @Test
    void hidesAThirdGroupWhereTwoSmallOnesHaveFewerThanFiveTogether() {
        assertThat(Suppression.hidden(List.of(2L, 2L, 30L, 9L))).containsExactly(0, 1, 3);
    }

    @Test
    void hidesNoMoreWhereTheSmallOnesProtectEachOther() {
        assertThat(Suppression.hidden(List.of(4L, 3L, 30L))).containsExactly(0, 1);
    }

    @Test
    void hidesTheOnlyGroupWhenItIsSmall() {
        assertThat(Suppression.hidden(List.of(4L))).containsExactly(0);
    }

    @Property
    void letsNoSmallGroupBeFoundBySubtraction(@ForAll @Size(max = 12) List<@LongRange(min = 1, max = 60) Long> sizes) {
        var hidden = Suppression.hidden(sizes);
        for (var place = 0; place < sizes.size(); place++) {
            assertThat(sizes.get(place) >= 5 || hidden.contains(place)).isTrue();
        }
        var people = hidden.stream().mapToLong(sizes::get).sum();
        var isProtected = hidden.size() >= 2 && people >= 5;
        assertThat(hidden.isEmpty() || isProtected || hidden.size() == sizes.size())
                .isTrue();
    }
}
