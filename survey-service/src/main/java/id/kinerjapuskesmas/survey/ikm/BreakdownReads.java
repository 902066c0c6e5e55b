package id.kinerjapuskesmas.survey.ikm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Breaks figures down by what respondents said of themselves. */
@ApplicationScoped
class BreakdownReads {

    private final GroupTallies tallies;
    private final Facilities facilities;
    private final Questionnaires questionnaires;
    private final Clock clock;

    BreakdownReads(GroupTallies tallies, Facilities facilities, Questionnaires questionnaires, Clock clock) {
        this.tallies = tallies;
        this.facilities = facilities;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** Whom to break down, and when. */
    record Question(String of, Period period, List<Characteristic> by, String revision) {}

    IkmBreakdown ofSurvey(SurveyInReach survey, List<Characteristic> by, String revision) throws SQLException {
        var period = Period.between(survey.periodStart(), survey.periodEnd());
        var builder = new BreakdownBuilder(
                survey.questionnaire(), names(survey.facility().facility()), clock.instant(), revision);
        var asked = new Question(survey.survey().toString(), period, by, revision);
        return builder.build(asked, tallies.of(survey), List.of());
    }

    IkmBreakdown ofFacility(Facility facility, Question asked) throws SQLException {
        var groups = tallies.in(facility.region(), facility.facility(), asked.period());
        return merged(asked, groups, names(facility.facility()));
    }

    IkmBreakdown ofRegion(Question asked) throws SQLException {
        return merged(asked, tallies.in(Merge.prefix(asked.of()) + "%", null, asked.period()), Map.of());
    }

    /** Under the questionnaire that most facilities used, each with one only; the others are left out by name. */
    private IkmBreakdown merged(Question asked, List<GroupTally> groups, Map<String, Label> units) throws SQLException {
        var used = new TreeMap<>(groups.stream()
                .filter(group -> group.characteristic() == Characteristic.SERVICE_UNIT)
                .collect(groupingBy(
                        GroupTally::facility, groupingBy(GroupTally::questionnaire, summingLong(group -> group.tally()
                                .moments()
                                .n())))));
        var leading = leading(used);
        var excluded = new ArrayList<ExcludedPart>();
        used.forEach((facility, byQuestionnaire) -> {
            if (byQuestionnaire.size() > 1) {
                excluded.add(leftOut(facility, byQuestionnaire, Results.MIXED_QUESTIONNAIRES));
            } else if (!byQuestionnaire.containsKey(leading)) {
                excluded.add(leftOut(facility, byQuestionnaire, Alike.OTHER_QUESTIONNAIRE));
            }
        });
        var questionnaire =
                leading == null ? null : questionnaires.find(leading).orElseThrow();
        var builder = new BreakdownBuilder(questionnaire, units, clock.instant(), asked.revision());
        var without = excluded.stream().map(ExcludedPart::part).collect(toSet());
        var alike = groups.stream()
                .filter(group -> !without.contains(group.facility()))
                .toList();
        return builder.build(asked, alike, excluded);
    }

    private static String leading(Map<String, Map<String, Long>> used) {
        return used.values().stream()
                .filter(byQuestionnaire -> byQuestionnaire.size() == 1)
                .flatMap(byQuestionnaire -> byQuestionnaire.entrySet().stream())
                .collect(groupingBy(Entry::getKey))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Entry<String, List<Entry<String, Long>>> facilities) ->
                                facilities.getValue().size())
                        .thenComparing(facilities -> facilities.getValue().stream()
                                .mapToLong(Entry::getValue)
                                .sum())
                        .thenComparing(Entry::getKey))
                .map(Entry::getKey)
                .orElse(null);
    }

    private static ExcludedPart leftOut(String facility, Map<String, Long> byQuestionnaire, String reason) {
        var n = byQuestionnaire.values().stream().mapToLong(Long::longValue).sum();
        return new ExcludedPart(PartLevel.FACILITY, facility, null, n, reason, List.of());
    }

    private Map<String, Label> names(String facility) throws SQLException {
        return facilities.unitsOf(facility).stream().collect(toMap(unit -> unit.unit(), unit -> unit.name()));
    }
}
