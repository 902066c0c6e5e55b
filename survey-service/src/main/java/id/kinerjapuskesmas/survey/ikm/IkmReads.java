package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the tallies of one survey and puts its service units together. */
@ApplicationScoped
class IkmReads {

    private final Tallies tallies;
    private final Facilities facilities;
    private final Clock clock;

    IkmReads(Tallies tallies, Facilities facilities, Clock clock) {
        this.tallies = tallies;
        this.facilities = facilities;
        this.clock = clock;
    }

    SurveyIkm ofSurvey(SurveyInReach survey, Method method, String revision) throws SQLException {
        return ofSurvey(survey, whole(survey, method), revision);
    }

    /** From what was read together for several callers. */
    SurveyIkm ofSurvey(CurrentSurveys.Facts facts, Method method) {
        return ofSurvey(
                facts.survey(), whole(facts.survey(), facts.units(), facts.tallies(), method), facts.revision());
    }

    private SurveyIkm ofSurvey(SurveyInReach survey, Whole whole, String revision) {
        var sample = Sample.of(survey.population(), whole.estimate().n());
        return new SurveyIkm(
                survey.survey(),
                survey.facility().facility(),
                survey.facility().name(),
                survey.facility().region(),
                survey.title(),
                survey.periodStart(),
                survey.periodEnd(),
                survey.state(),
                survey.edition(),
                Results.result(whole, sample, clock.instant(), revision));
    }

    /** Every service unit of the facility is a part, so that units without responses are seen to be missing. */
    Whole whole(SurveyInReach survey, Method method) throws SQLException {
        var byUnit = tallies.of(survey).stream().collect(Collectors.toMap(UnitTally::unit, UnitTally::tally));
        return whole(survey, facilities.unitsOf(survey.facility().facility()), byUnit, method);
    }

    private static Whole whole(
            SurveyInReach survey, List<ServiceUnit> units, Map<String, Tally> byUnit, Method method) {
        var questionnaire = survey.questionnaire();
        var none = Tally.none(questionnaire.questions().size());
        var parts = units.stream()
                .map(unit -> Merge.part(
                        unit.unit(), unit.name().id(), questionnaire, byUnit.getOrDefault(unit.unit(), none)))
                .toList();
        return Whole.of(method, PartLevel.SERVICE_UNIT, parts);
    }
}
