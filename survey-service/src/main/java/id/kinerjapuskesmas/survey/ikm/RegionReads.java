package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** What is read of a region: its figures, the way to them, and its facilities beside each other. */
@ApplicationScoped
class RegionReads {

    private final CountedTallies tallies;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Clock clock;

    RegionReads(CountedTallies tallies, Facilities facilities, Questionnaires questionnaires, Clock clock) {
        this.tallies = tallies;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** A region, or the country, over a period. */
    record Question(String region, Period period, Method method, String revision) {}

    RegionIkm ikm(Question asked) throws SQLException {
        var whole = whole(asked);
        // each facility's variance is corrected for its own population already
        var sample = Sample.of(null, whole.estimate().n());
        return new RegionIkm(
                asked.region(),
                asked.period().label(),
                asked.period().start(),
                asked.period().end(),
                Results.result(whole, sample, clock.instant(), asked.revision()));
    }

    MergedExplanation explanation(Question asked, BigDecimal printed) throws SQLException {
        return MergedExplanation.of(asked.region(), asked.period(), whole(asked), printed, asked.revision());
    }

    Priorities priorities(Question asked) throws SQLException {
        return Priorities.of(asked.region(), asked.period(), whole(asked), asked.revision());
    }

    IkmTrend trend(Question asked, Grain every) throws SQLException {
        var prefix = Merge.prefix(asked.region());
        var inRegion = facilities.ofRegion(prefix);
        var rows = tallies.in(prefix + "%", null, asked.period());
        var merge = Merge.comparing(questionnaires, asked.method());
        var trend = new TrendBuilder(clock.instant(), asked.revision());
        for (var step : every.within(asked.period())) {
            var inside = rows.stream().filter(row -> row.isInside(step)).toList();
            trend.add(step, merge.region(asked.region(), inRegion, inside), null);
        }
        return trend.build(asked.region(), asked.period(), every, asked.method());
    }

    RegionFacilitiesIkm facilities(Question asked) throws SQLException {
        var prefix = Merge.prefix(asked.region());
        var inRegion = facilities.ofRegion(prefix);
        var rows = tallies.in(prefix + "%", null, asked.period());
        var bySurveys = rows.stream().collect(Collectors.groupingBy(SurveyTally::facility));
        var mean = new Merge(questionnaires, Method.MEAN_OF_UNITS).facilities(inRegion, rows);
        var pooled = new Merge(questionnaires, Method.POOLED).facilities(inRegion, rows);
        var now = clock.instant();
        var items = new ArrayList<RegionFacilitiesIkm.Item>();
        for (var index = 0; index < inRegion.size(); index++) {
            items.add(RegionFacilitiesIkm.Item.of(
                    inRegion.get(index),
                    bySurveys.get(inRegion.get(index).facility()),
                    asked.method(),
                    mean.get(index),
                    pooled.get(index),
                    now,
                    asked.revision()));
        }
        return new RegionFacilitiesIkm(
                asked.region(),
                asked.period().label(),
                asked.period().start(),
                asked.period().end(),
                asked.method(),
                asked.revision(),
                items);
    }

    private Whole whole(Question asked) throws SQLException {
        var prefix = Merge.prefix(asked.region());
        return new Merge(questionnaires, asked.method())
                .region(asked.region(), facilities.ofRegion(prefix), tallies.in(prefix + "%", null, asked.period()));
    }
}
