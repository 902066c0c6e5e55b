package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads tallies and puts them together level by level: service unit, facility, kabupaten, province. */
@ApplicationScoped
class IkmReads {

    private final Tallies tallies;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Clock clock;

    IkmReads(Tallies tallies, Facilities facilities, Questionnaires questionnaires, Clock clock) {
        this.tallies = tallies;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
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
                .map(unit -> part(unit.unit(), unit.name().id(), questionnaire, byUnit.getOrDefault(unit.unit(), none)))
                .toList();
        return Whole.of(method, PartLevel.SERVICE_UNIT, parts);
    }

    FacilityIkm ofFacility(Facility facility, Period period, Method method, String revision) throws SQLException {
        var surveys = tallies.counted(facility.region(), facility.facility(), period);
        var whole = wholeOfFacility(facility, surveys, period, method);
        var sample = Sample.of(population(surveys), whole.estimate().n());
        return new FacilityIkm(
                facility.facility(),
                facility.name(),
                facility.region(),
                period.label(),
                period.start(),
                period.end(),
                surveys.stream().map(CountedSurvey::survey).toList(),
                Results.result(whole, sample, clock.instant(), revision));
    }

    /** The way to a facility's IKM over a period. */
    MergedExplanation explainFacility(Facility facility, Period period, Method method, String revision)
            throws SQLException {
        var surveys = tallies.counted(facility.region(), facility.facility(), period);
        var whole = wholeOfFacility(facility, surveys, period, method);
        return MergedExplanation.of(facility.facility(), period, whole, revision);
    }

    private Whole wholeOfFacility(Facility facility, List<CountedSurvey> surveys, Period period, Method method)
            throws SQLException {
        var units = tallies.tallied(facility.region(), facility.facility(), period);
        var names = facilities.unitsOf(facility.facility()).stream()
                .collect(Collectors.toMap(unit -> unit.unit(), unit -> unit.name()));
        return facility(surveys, units, names, method);
    }

    RegionIkm ofRegion(String region, List<Facility> inRegion, Period period, Method method, String revision)
            throws SQLException {
        var whole = wholeOfRegion(region, inRegion, period, method);
        // each facility's variance is corrected for its own population already
        var sample = Sample.of(null, whole.estimate().n());
        var result = Results.result(whole, sample, clock.instant(), revision);
        return new RegionIkm(region, period.label(), period.start(), period.end(), result);
    }

    /** The way to a region's IKM over a period. */
    MergedExplanation explainRegion(
            String region, List<Facility> inRegion, Period period, Method method, String revision) throws SQLException {
        return MergedExplanation.of(region, period, wholeOfRegion(region, inRegion, period, method), revision);
    }

    private Whole wholeOfRegion(String region, List<Facility> inRegion, Period period, Method method)
            throws SQLException {
        var surveys = byFacility(tallies.counted(region + "%", null, period));
        var parts = facilityParts(region, inRegion, surveys, period, method);
        var isProvince = region.length() == 2;
        return isProvince
                ? Whole.of(method, PartLevel.KABUPATEN, kabupaten(inRegion, parts, method))
                : Whole.of(method, PartLevel.FACILITY, parts);
    }

    RegionFacilitiesIkm ofFacilities(
            String region, List<Facility> inRegion, Period period, Method method, String revision) throws SQLException {
        var surveys = byFacility(tallies.counted(region + "%", null, period));
        var parts = facilityParts(region, inRegion, surveys, period, method);
        var now = clock.instant();
        var items = new ArrayList<RegionFacilitiesIkm.Item>();
        for (var index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            var facility = inRegion.get(index);
            var population = population(surveys.getOrDefault(facility.facility(), List.of()));
            var sample = Sample.of(population, part.estimate().n());
            var band = Results.band(part.estimate(), part.regulation());
            items.add(new RegionFacilitiesIkm.Item(
                    facility.facility(),
                    facility.name(),
                    facility.region(),
                    Results.figure(part.estimate(), part.regulation(), sample, now, revision),
                    band == null ? null : band.mutu(),
                    band == null ? null : band.kinerja(),
                    sample.population(),
                    sample.required(),
                    sample.sufficient()));
        }
        return new RegionFacilitiesIkm(region, period.label(), period.start(), period.end(), method, revision, items);
    }

    private List<Part> facilityParts(
            String region,
            List<Facility> inRegion,
            Map<String, List<CountedSurvey>> surveys,
            Period period,
            Method method)
            throws SQLException {
        var units = tallies.tallied(region + "%", null, period).stream()
                .collect(Collectors.groupingBy(UnitTally::facility));
        var parts = new ArrayList<Part>();
        for (var facility : inRegion) {
            var counted = surveys.getOrDefault(facility.facility(), List.of());
            var whole = facility(counted, units.getOrDefault(facility.facility(), List.of()), Map.of(), method);
            parts.add(whole.as(facility.facility(), facility.name(), population(counted)));
        }
        return parts;
    }

    /** A facility over a period: each unit's tallies are merged over the surveys, then the units are put together. */
    private Whole facility(List<CountedSurvey> surveys, List<UnitTally> units, Map<String, Label> names, Method method)
            throws SQLException {
        if (surveys.isEmpty()) {
            return empty(method, Results.NO_SURVEY, 0);
        }
        var used = units.stream().map(UnitTally::questionnaire).distinct().toList();
        if (used.size() > 1) {
            var n = units.stream().mapToLong(unit -> unit.tally().moments().n()).sum();
            return empty(method, Results.MIXED_QUESTIONNAIRES, n);
        }
        var questionnaire = questionnaires.find(surveys.get(0).questionnaire()).orElseThrow();
        if (!used.isEmpty()) {
            questionnaire = questionnaires.find(used.get(0)).orElseThrow();
        }
        var parts = new ArrayList<Part>();
        var tallied = units.stream().collect(Collectors.toMap(UnitTally::unit, UnitTally::tally));
        var codes = new TreeSet<>(names.keySet());
        codes.addAll(tallied.keySet());
        for (var code : codes) {
            var name = names.get(code);
            var tally = tallied.getOrDefault(
                    code, Tally.none(questionnaire.questions().size()));
            parts.add(part(code, name == null ? null : name.id(), questionnaire, tally));
        }
        return Whole.of(method, PartLevel.SERVICE_UNIT, parts);
    }

    private static Whole empty(Method method, String reason, long n) {
        return new Whole(method, PartLevel.SERVICE_UNIT, null, null, null, Whole.none(reason, n), List.of(), List.of());
    }

    private static List<Part> kabupaten(List<Facility> inRegion, List<Part> facilityParts, Method method) {
        var grouped = new LinkedHashMap<String, List<Part>>();
        for (var index = 0; index < inRegion.size(); index++) {
            grouped.computeIfAbsent(inRegion.get(index).region().substring(0, 5), code -> new ArrayList<>())
                    .add(facilityParts.get(index));
        }
        return grouped.entrySet().stream()
                .map(group ->
                        Whole.of(method, PartLevel.FACILITY, group.getValue()).as(group.getKey(), null, null))
                .toList();
    }

    private static Part part(String code, String name, Questionnaire questionnaire, Tally tally) {
        return new Part(
                code,
                name,
                questionnaire,
                questionnaire.regulation(),
                tally,
                Estimate.pooled(Results.instrument(questionnaire), tally));
    }

    private static Map<String, List<CountedSurvey>> byFacility(List<CountedSurvey> surveys) {
        return surveys.stream().collect(Collectors.groupingBy(CountedSurvey::facility));
    }

    /** Service users over all surveys; unknown when one of them does not say. */
    private static Long population(List<CountedSurvey> surveys) {
        if (surveys.isEmpty() || surveys.stream().map(CountedSurvey::population).anyMatch(Objects::isNull)) {
            return null;
        }
        return surveys.stream().mapToLong(CountedSurvey::population).sum();
    }
}
