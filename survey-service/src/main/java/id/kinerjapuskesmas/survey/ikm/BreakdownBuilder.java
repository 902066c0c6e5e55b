package id.kinerjapuskesmas.survey.ikm;

import static java.util.stream.Collectors.groupingBy;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the groups of one questionnaire into tables and hides those that are too small. */
final class BreakdownBuilder {

    static final String NOT_STATED = "NOT_STATED";

    private static final Label NOT_STATED_LABEL = new Label("Tidak diisi", "Not stated");

    private final Questionnaire questionnaire;
    private final Map<String, Label> units;
    private final Instant now;
    private final String revision;

    BreakdownBuilder(Questionnaire questionnaire, Map<String, Label> units, Instant now, String revision) {
        this.questionnaire = questionnaire;
        this.units = units;
        this.now = now;
        this.revision = revision;
    }

    IkmBreakdown build(BreakdownReads.Question asked, List<GroupTally> groups, List<ExcludedPart> excluded) {
        var byCharacteristic = groups.stream().collect(groupingBy(GroupTally::characteristic));
        return new IkmBreakdown(
                asked.of(),
                asked.period().label(),
                asked.period().start(),
                asked.period().end(),
                questionnaire == null ? null : questionnaire.questionnaire(),
                questionnaire == null ? null : questionnaire.regulation().title(),
                all(byCharacteristic.getOrDefault(Characteristic.SERVICE_UNIT, List.of()), excluded),
                asked.by().stream()
                        .map(by -> new IkmBreakdown.Table(by, groups(by, byCharacteristic.getOrDefault(by, List.of()))))
                        .toList(),
                excluded,
                revision);
    }

    /** All respondents together: every one of them is in one service unit. */
    private Figure all(List<GroupTally> units, List<ExcludedPart> excluded) {
        if (questionnaire == null) {
            var reason = excluded.isEmpty() ? Results.NO_SURVEY : Results.MIXED_QUESTIONNAIRES;
            return Results.figure(Whole.none(reason, 0), null, null, now, revision);
        }
        var none = Tally.none(questionnaire.questions().size());
        return figure(units.stream().map(GroupTally::tally).reduce(none, Tally::plus));
    }

    private List<IkmBreakdown.Group> groups(Characteristic by, List<GroupTally> rows) {
        var labels = labels(by);
        var order = new ArrayList<>(labels.keySet());
        var tallies = new TreeMap<String, Tally>(Comparator.comparingInt(
                        (String code) -> code.equals(NOT_STATED) ? Integer.MAX_VALUE : order.indexOf(code))
                .thenComparing(Comparator.naturalOrder()));
        rows.forEach(row -> tallies.merge(row.code(), row.tally(), Tally::plus));
        tallies.values().removeIf(tally -> tally.moments().n() == 0);
        var hidden = Suppression.hidden(
                tallies.values().stream().map(tally -> tally.moments().n()).toList());
        var groups = new ArrayList<IkmBreakdown.Group>();
        tallies.forEach((code, tally) -> {
            var label = code.equals(NOT_STATED) ? NOT_STATED_LABEL : labels.get(code);
            groups.add(hidden.contains(groups.size()) ? hidden(code, label, tally) : shown(code, label, tally));
        });
        return groups;
    }

    private Map<String, Label> labels(Characteristic by) {
        if (by == Characteristic.SERVICE_UNIT || questionnaire == null) {
            return units;
        }
        var labels = new LinkedHashMap<String, Label>();
        list(by).ifPresent(list -> list.values().forEach(value -> labels.put(value.code(), value.label())));
        return labels;
    }

    private Optional<CodeList> list(Characteristic by) {
        return questionnaire.codeLists().stream()
                .filter(list -> list.list().equals(by.name()))
                .findFirst();
    }

    private IkmBreakdown.Group shown(String code, Label label, Tally tally) {
        var estimate = estimate(tally);
        var band = Results.band(estimate, questionnaire.regulation());
        return new IkmBreakdown.Group(
                code,
                label,
                figure(tally),
                band == null ? null : band.mutu(),
                band == null ? null : band.kinerja(),
                Results.unsur(estimate, questionnaire));
    }

    private IkmBreakdown.Group hidden(String code, Label label, Tally tally) {
        var reason = tally.moments().n() < Suppression.LEAST
                ? Suppression.GROUP_TOO_SMALL
                : Suppression.PROTECTS_SMALL_GROUP;
        var figure = FigureBuilder.of(
                        "IKM",
                        Unit.SCORE,
                        new Formula(
                                "IKM",
                                Results.FORMULA_VERSION,
                                questionnaire.regulation().title()))
                .undefined(ValueStatus.SUPPRESSED, reason)
                .build(now, revision);
        return new IkmBreakdown.Group(code, label, figure, null, null, List.of());
    }

    private Figure figure(Tally tally) {
        return Results.figure(estimate(tally), questionnaire.regulation(), null, now, revision);
    }

    private Estimate estimate(Tally tally) {
        return Estimate.pooled(Results.instrument(questionnaire), tally);
    }
}
