package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.spm.SpmComputation.Outcome;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Results of a facility or a region: read, explained and compared. */
@ApplicationScoped
class ReadResults {

    private final SheetTotals totals;
    private final SpmVersions versions;
    private final Register register;
    private final Regions regions;
    private final Conditional conditional;
    private final Caller caller;

    ReadResults(
            SheetTotals totals,
            SpmVersions versions,
            Register register,
            Regions regions,
            Conditional conditional,
            Caller caller) {
        this.totals = totals;
        this.versions = versions;
        this.register = register;
        this.regions = regions;
        this.conditional = conditional;
        this.caller = caller;
    }

    /** A subject and period with everything computed from. */
    private record Loaded(
            SpmSubject subject,
            Period period,
            SpmVersion version,
            int facilities,
            SheetTotals.Standing standing,
            SpmComputation computation) {

        long sheetsExpected() {
            return facilities * months(period);
        }
    }

    @Transactional
    SpmResults results(SpmQuery query, Period period) {
        var loaded = load(subject(query), period);
        conditional.read(tag(loaded));
        return results(loaded);
    }

    @Transactional
    SpmExplanation explain(SpmQuery query, Period period, String code) {
        var loaded = load(subject(query), period);
        var indicator =
                loaded.version().indicator(code).orElseThrow(() -> ProblemException.notFound("SPM indicator", code));
        conditional.read(tag(loaded), code);
        var outcome = loaded.computation().outcome(indicator);
        var parts = totals.parts(loaded.subject(), period, code).stream()
                .map(part -> part(part, indicator))
                .toList();
        return new SpmExplanation(
                loaded.subject().facility(),
                loaded.subject().region(),
                period.label(),
                period.start(),
                period.end(),
                loaded.version().regulation(),
                indicator,
                outcome.result(),
                steps(indicator, outcome),
                parts,
                loaded.computation().items(indicator));
    }

    @Transactional
    SpmComparison compare(SpmQuery query, Period earlier, Period later, boolean acrossVersions) {
        var subject = subject(query);
        var before = load(subject, earlier);
        var after = load(subject, later);
        var same = before.version().version().equals(after.version().version());
        if (!same && !acrossVersions) {
            throw ProblemException.rule(Flaw.in(
                    "acrossVersions",
                    "VERSIONS_DIFFER",
                    Text.of(
                            "%s memakai %s dan %s memakai %s; definisinya berbeda. Minta dengan acrossVersions=true bila memang dimaksud."
                                    .formatted(
                                            earlier.label(),
                                            before.version().regulation(),
                                            later.label(),
                                            after.version().regulation()),
                            "%s is under %s and %s under %s; their definitions differ. Ask with acrossVersions=true if you mean it."
                                    .formatted(
                                            earlier.label(),
                                            before.version().regulation(),
                                            later.label(),
                                            after.version().regulation()))));
        }
        conditional.read(tag(before), tag(after), acrossVersions);
        return new SpmComparison(
                subject.facility(),
                subject.region(),
                earlier.label(),
                later.label(),
                before.version().version(),
                after.version().version(),
                same,
                changes(before, after, same));
    }

    private SpmSubject subject(SpmQuery query) {
        query.check();
        if (query.facility != null) {
            var facility = register.required(query.facility, caller.scope());
            return new SpmSubject(facility.region(), facility.facility());
        }
        caller.mustReachRegion(query.region);
        if (!query.region.equals(Scope.COUNTRY)) {
            regions.required(query.region);
        }
        return new SpmSubject(query.region, null);
    }

    private Loaded load(SpmSubject subject, Period period) {
        var version = versions.of(period);
        var expected = subject.facility() != null
                ? 1
                : register.puskesmasOf(subject.region(), period.end()).size();
        var standing = totals.standing(subject, period);
        var computation =
                new SpmComputation(version, totals.totals(subject, period), standing, expected * months(period));
        return new Loaded(subject, period, version, expected, standing, computation);
    }

    private static String tag(Loaded loaded) {
        return loaded.standing().revision() + "." + loaded.facilities() + "." + SpmComputation.FORMULA;
    }

    static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }

    private static SpmResults results(Loaded loaded) {
        var outcomes = loaded.computation().outcomes();
        var statuses = outcomes.stream()
                .collect(Collectors.groupingBy(one -> one.result().targetStatus(), Collectors.counting()));
        return new SpmResults(
                loaded.subject().facility(),
                loaded.subject().region(),
                loaded.period().label(),
                loaded.period().start(),
                loaded.period().end(),
                loaded.version().version(),
                loaded.version().regulation(),
                loaded.facilities(),
                loaded.standing().facilities(),
                loaded.sheetsExpected(),
                loaded.standing().sheets(),
                statuses.getOrDefault(TargetStatus.ON_TARGET, 0L),
                statuses.getOrDefault(TargetStatus.BELOW_TARGET, 0L),
                statuses.getOrDefault(TargetStatus.NO_VALUE, 0L),
                loaded.computation().index(outcomes),
                outcomes.stream().map(Outcome::result).toList());
    }

    private static SpmPart part(SheetTotals.Part part, SpmIndicator indicator) {
        var counts = part.totals().counts(indicator.aggregation());
        return new SpmPart(
                part.facility(),
                part.month(),
                part.totals().sheets(),
                counts.numerator(),
                counts.denominator(),
                SpmComputation.rounded(
                        SpmIndex.raw(counts.numerator(), counts.denominator(), indicator.factor()),
                        indicator.decimals()));
    }

    private static List<SpmStep> steps(SpmIndicator indicator, Outcome outcome) {
        var figure = outcome.result().figure();
        var steps = new ArrayList<SpmStep>();
        steps.add(new SpmStep(
                "numerator",
                switch (indicator.aggregation()) {
                    case CUMULATIVE, RATIO -> "sum of the months, then of the facilities";
                    case LAST -> "last month of each facility, then summed over facilities";
                },
                text(figure.numerator())));
        steps.add(new SpmStep(
                "denominator",
                switch (indicator.aggregation()) {
                    case RATIO -> "sum of the months, then of the facilities";
                    case CUMULATIVE, LAST -> "last month of each facility, then summed over facilities";
                },
                text(figure.denominator())));
        steps.add(new SpmStep("raw", "numerator / denominator x " + indicator.factor(), exact(outcome.raw())));
        steps.add(new SpmStep("target", "raw >= target", indicator.target().toPlainString()));
        if (outcome.index() != null) {
            steps.add(new SpmStep("index", "0.8 x min(100, raw) + 0.2 x quality", exact(outcome.index())));
        }
        return steps;
    }

    private static List<SpmChange> changes(Loaded before, Loaded after, boolean same) {
        var earlier = byConcept(before);
        var later = byConcept(after);
        var concepts = new ArrayList<>(before.version().indicators().stream()
                .map(SpmIndicator::concept)
                .toList());
        after.version().indicators().stream()
                .map(SpmIndicator::concept)
                .filter(concept -> !earlier.containsKey(concept))
                .forEach(concepts::add);
        return concepts.stream()
                .map(concept -> change(concept, earlier.get(concept), later.get(concept), same))
                .toList();
    }

    private static Map<String, Outcome> byConcept(Loaded loaded) {
        var concepts = loaded.version().indicators().stream()
                .collect(Collectors.toMap(SpmIndicator::indicator, SpmIndicator::concept));
        return loaded.computation().outcomes().stream()
                .collect(Collectors.toMap(
                        outcome -> concepts.get(outcome.result().indicator()), Function.identity()));
    }

    private static SpmChange change(String concept, Outcome earlier, Outcome later, boolean same) {
        var comparable = earlier != null && later != null && earlier.raw() != null && later.raw() != null;
        var difference = comparable ? later.raw().subtract(earlier.raw()) : null;
        return new SpmChange(
                concept,
                earlier == null ? null : earlier.result().indicator(),
                later == null ? null : later.result().indicator(),
                earlier == null ? null : earlier.result().name(),
                later == null ? null : later.result().name(),
                earlier == null ? null : earlier.result().figure().value(),
                later == null ? null : later.result().figure().value(),
                SpmComputation.rounded(
                        difference, comparable ? later.result().figure().decimals() : 2),
                same);
    }

    private static String text(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String exact(BigFraction value) {
        return value == null ? null : value.toString().replace(" ", "");
    }
}
