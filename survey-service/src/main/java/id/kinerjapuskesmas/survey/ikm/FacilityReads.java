package id.kinerjapuskesmas.survey.ikm;

import static java.util.stream.Collectors.toMap;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What is read of a facility, or of one of its service units, over its closed surveys. */
@ApplicationScoped
class FacilityReads {

    private final CountedTallies tallies;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Clock clock;

    FacilityReads(CountedTallies tallies, Facilities facilities, Questionnaires questionnaires, Clock clock) {
        this.tallies = tallies;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** A facility, or one of its units, over a period. */
    record Question(Facility facility, String unit, Period period, Method method, String revision) {

        String code() {
            return unit == null ? facility.facility() : facility.facility() + "/" + unit;
        }
    }

    FacilityIkm ikm(Question asked) throws SQLException {
        var rows = rows(asked);
        var whole = whole(asked, rows, names(asked));
        // a facility's service users are not those of one unit
        var population = asked.unit() == null ? Merge.population(rows) : null;
        var sample = Sample.of(population, whole.estimate().n());
        return new FacilityIkm(
                asked.facility().facility(),
                asked.facility().name(),
                asked.facility().region(),
                asked.unit(),
                asked.period().label(),
                asked.period().start(),
                asked.period().end(),
                rows.stream().map(SurveyTally::survey).distinct().toList(),
                tallies.uncounted(asked.facility().facility(), asked.period()),
                Results.result(whole, sample, clock.instant(), asked.revision()));
    }

    MergedExplanation explanation(Question asked, BigDecimal printed) throws SQLException {
        var whole = whole(asked, rows(asked), names(asked));
        return MergedExplanation.of(asked.code(), asked.period(), whole, printed, asked.revision());
    }

    Priorities priorities(Question asked) throws SQLException {
        var whole = whole(asked, rows(asked), names(asked));
        return Priorities.of(asked.code(), asked.period(), whole, asked.revision());
    }

    IkmTrend trend(Question asked, Grain every) throws SQLException {
        var rows = rows(asked);
        var names = names(asked);
        var merge = Merge.comparing(questionnaires, asked.method());
        var trend = new TrendBuilder(clock.instant(), asked.revision());
        for (var step : every.within(asked.period())) {
            var inside = rows.stream().filter(row -> row.isInside(step)).toList();
            var population = asked.unit() == null ? Merge.population(inside) : null;
            trend.add(step, merge.facility(inside, names), population);
        }
        return trend.build(asked.code(), asked.period(), every, asked.method());
    }

    private Whole whole(Question asked, List<SurveyTally> rows, Map<String, Label> names) throws SQLException {
        return new Merge(questionnaires, asked.method()).facility(rows, names);
    }

    private List<SurveyTally> rows(Question asked) throws SQLException {
        var rows = tallies.in(asked.facility().region(), asked.facility().facility(), asked.period());
        return asked.unit() == null
                ? rows
                : rows.stream()
                        .map(row -> asked.unit().equals(row.unit()) ? row : row.withoutTally())
                        .toList();
    }

    private Map<String, Label> names(Question asked) throws SQLException {
        var names = facilities.unitsOf(asked.facility().facility()).stream()
                .collect(toMap(unit -> unit.unit(), unit -> unit.name()));
        if (asked.unit() == null) {
            return names;
        }
        if (!names.containsKey(asked.unit())) {
            throw ProblemException.notFound("service unit", asked.unit());
        }
        return Map.of(asked.unit(), names.get(asked.unit()));
    }
}
