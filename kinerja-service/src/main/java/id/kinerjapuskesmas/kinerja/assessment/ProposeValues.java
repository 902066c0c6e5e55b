package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes the rows of a longer period from the assessments of its months or quarters. */
@ApplicationScoped
class ProposeValues {

    private final Assessments assessments;
    private final Desk desk;
    private final Caller caller;

    ProposeValues(Assessments assessments, Desk desk, Caller caller) {
        this.assessments = assessments;
        this.desk = desk;
        this.caller = caller;
    }

    /** A shorter assessment that was submitted, with its rows. */
    private record Part(AssessmentRow row, Map<String, ValueRow> values) {

        ProposalPart of(ValueRow value) {
            return new ProposalPart(
                    row.period,
                    row.assessment,
                    row.state.isVerified(),
                    row.state.isVerified() ? value.verified() : value.self());
        }
    }

    @Transactional
    Proposal propose(UUID id) {
        var whole = assessments.required(id, caller.scope());
        var instrument = desk.instrument(whole);
        var months = PartPeriods.months(whole.period, whole.periodStart, whole.periodEnd);
        var found = parts(whole, months, instrument.version());
        var expected = months;
        if (found.isEmpty()) {
            var quarters = PartPeriods.quarters(whole.period, whole.periodStart, whole.periodEnd);
            found = parts(whole, quarters, instrument.version());
            expected = found.isEmpty() ? months : quarters;
        }
        var parts = new TreeMap<>(found);
        var inpatient = desk.isInpatient(whole);
        var periods = expected;
        return new Proposal(
                whole.assessment,
                whole.period,
                periods,
                periods.stream().filter(period -> !parts.containsKey(period)).toList(),
                instrument.indicators().values().stream()
                        .filter(node -> !node.indicator().type().isPulled() && (inpatient || !node.inpatientOnly()))
                        .map(node -> proposed(node, periods, parts.values()))
                        .toList());
    }

    private Map<String, Part> parts(AssessmentRow whole, List<String> periods, int version) {
        return periods.isEmpty()
                ? Map.of()
                : assessments
                        .list(
                                "facility = ?1 and instrument = ?2 and instrumentVersion = ?3 and period in ?4"
                                        + " and state not in ('DRAFT', 'RETURNED')",
                                whole.facility,
                                whole.instrument,
                                version,
                                periods)
                        .stream()
                        .map(row -> new Part(row, assessments.values(row)))
                        .collect(Collectors.toMap(part -> part.row().period, Function.identity()));
    }

    private static ProposedValue proposed(InstrumentNode node, List<String> periods, Collection<Part> parts) {
        var from = new ArrayList<ProposalPart>();
        for (var part : parts) {
            var value = part.values().get(node.code());
            if (value != null) {
                from.add(part.of(value));
            }
        }
        var missing = new ArrayList<>(periods);
        from.forEach(part -> missing.remove(part.period()));
        var points = node.indicator().type().isPoints();
        return new ProposedValue(
                node.code(),
                points ? Aggregation.LAST : node.indicator().aggregation(),
                from.isEmpty() ? null : together(node.indicator().aggregation(), points, from),
                missing.isEmpty(),
                List.copyOf(missing),
                List.copyOf(from));
    }

    private static Entered together(Aggregation aggregation, boolean points, List<ProposalPart> parts) {
        if (points) {
            return parts.get(parts.size() - 1).entered();
        }
        var counts = aggregation.over(parts.stream()
                .map(part -> new Reading.Counts(
                        part.entered().numerator(), part.entered().denominator()))
                .toList());
        return new Entered(counts.numerator(), counts.denominator(), null);
    }
}
