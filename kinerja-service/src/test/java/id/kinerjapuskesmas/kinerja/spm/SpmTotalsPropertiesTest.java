package id.kinerjapuskesmas.kinerja.spm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SpmTotalsPropertiesTest {

    /** The sums that the database makes of one facility say what the aggregation says of its months one by one. */
    @Property
    void agreesWithTheAggregationOfTheMonthsOfOneFacility(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 1000) Long> served,
            @ForAll @IntRange(min = 1, max = 5000) int population,
            @ForAll Aggregation aggregation) {
        var months = new ArrayList<Reading.Counts>();
        for (var i = 0; i < served.size(); i++) {
            months.add(new Reading.Counts(served.get(i), (long) population + i));
        }
        var last = months.get(months.size() - 1);
        var totals = new SpmTotals(
                1,
                months.size(),
                months.stream().mapToLong(Reading.Counts::numerator).sum(),
                months.stream().mapToLong(Reading.Counts::denominator).sum(),
                last.numerator(),
                last.denominator());
        assertThat(totals.counts(aggregation)).isEqualTo(aggregation.over(months));
    }
}
