package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes the rows of an assessment: those of the Puskesmas, and the findings of the health office. */
@ApplicationScoped
public class EnterValues {

    private static final Set<AssessmentState> OPEN_FOR_SELF =
            EnumSet.of(AssessmentState.DRAFT, AssessmentState.RETURNED);
    private static final Set<AssessmentState> OPEN_FOR_FINDINGS = EnumSet.of(AssessmentState.SUBMITTED);

    private final Assessments assessments;
    private final History history;
    private final Desk desk;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    EnterValues(
            Assessments assessments, History history, Desk desk, Conditional conditional, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.history = history;
        this.desk = desk;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How a file's values are taken.
     *
     * @param version the version of the assessment the file was made from
     * @param read the version that was read to complete the file's values
     * @param dryRun whether they are only tried
     */
    public record File(long version, long read, boolean dryRun) {}

    /** One row's change and how it is made. */
    private record Step(ValueChange change, Consumer<Instant> write) {}

    @Transactional
    Assessment self(UUID id, List<SelfValue> sent) {
        var row = matched(id);
        mustBe(row, OPEN_FOR_SELF);
        apply(row, "SELF_VALUES", selfSteps(row, sent));
        return shown(row);
    }

    @Transactional
    Assessment verified(UUID id, List<VerifiedValue> sent) {
        var row = matched(id);
        mustBe(row, OPEN_FOR_FINDINGS);
        apply(row, "VERIFIED_VALUES", findingSteps(row, sent));
        return shown(row);
    }

    /** As the API's own, for a file: what it already says changes nothing, whatever version it was made from. */
    @Transactional
    public List<ValueChange> selfForm(UUID id, List<SelfValue> sent, File file) {
        var row = assessments.held(id, caller.scope());
        mustBe(row, OPEN_FOR_SELF);
        return taken(row, "SELF_FORM", selfSteps(row, sent), file);
    }

    @Transactional
    public List<ValueChange> verificationForm(UUID id, List<VerifiedValue> sent, File file) {
        var row = assessments.held(id, caller.scope());
        mustBe(row, OPEN_FOR_FINDINGS);
        return taken(row, "VERIFICATION_FORM", findingSteps(row, sent), file);
    }

    private List<ValueChange> taken(AssessmentRow row, String action, List<Step> steps, File file) {
        if (!steps.isEmpty() && (file.version() != row.version || file.read() != row.version)) {
            throw ProblemException.conflict(
                    "FORM_OUTDATED",
                    Text.of(
                            "Formulir ini dari versi %d penilaian; sekarang versi %d. Unduh formulir yang baru."
                                    .formatted(file.version(), row.version),
                            "This form is of version %d of the assessment, which is now at %d. Download the form again."
                                    .formatted(file.version(), row.version)));
        }
        if (!file.dryRun()) {
            apply(row, action, steps);
        }
        conditional.tag(row.version);
        return steps.stream().map(Step::change).toList();
    }

    private List<Step> selfSteps(AssessmentRow row, List<SelfValue> sent) {
        var stored = assessments.values(row);
        var rules = rules(row);
        for (var i = 0; i < sent.size(); i++) {
            rules.check(i, sent.get(i).indicator(), sent.get(i).entered());
        }
        refuse(rules.flaws());
        var steps = new ArrayList<Step>();
        var kept = new HashSet<String>();
        for (var value : sent) {
            kept.add(value.indicator());
            var old = stored.get(value.indicator());
            var sameLinks = old != null && old.evidence().equals(value.links());
            if (old == null || !sameLinks || !old.self().equals(value.entered())) {
                var change = new ValueChange(
                        value.indicator(),
                        old == null ? null : old.self(),
                        value.entered(),
                        null,
                        sameLinks || (old == null && value.links().isEmpty()) ? null : value.links());
                steps.add(new Step(change, now -> enter(row, old, value, now)));
            }
        }
        stored.values().stream()
                .filter(old -> !kept.contains(old.indicator))
                .forEach(old ->
                        steps.add(new Step(ValueChange.of(old.indicator, old.self(), null), now -> old.delete())));
        return steps;
    }

    private void enter(AssessmentRow row, ValueRow old, SelfValue value, Instant now) {
        var target = old == null ? new ValueRow() : old;
        target.enter(value, caller.name(), now);
        if (old == null) {
            target.facility = row.facility;
            target.periodStart = row.periodStart;
            target.assessment = row.assessment;
            target.indicator = value.indicator();
            target.persist();
        }
    }

    private List<Step> findingSteps(AssessmentRow row, List<VerifiedValue> sent) {
        var stored = assessments.values(row);
        var rules = rules(row);
        for (var i = 0; i < sent.size(); i++) {
            rules.check(i, sent.get(i).indicator(), sent.get(i).entered());
            reason(i, sent.get(i), stored, rules.flaws());
        }
        refuse(rules.flaws());
        var steps = new ArrayList<Step>();
        var kept = new HashSet<String>();
        for (var value : sent) {
            kept.add(value.indicator());
            var old = stored.get(value.indicator());
            var same = value.entered().equals(old.verified()) && Objects.equals(value.reason(), old.verifiedReason);
            if (!same) {
                steps.add(new Step(
                        new ValueChange(value.indicator(), old.verified(), value.entered(), value.reason(), null),
                        now -> old.verify(value.entered(), value.reason(), caller.name(), now)));
            }
        }
        stored.values().stream()
                .filter(old -> old.verifiedBy != null && !kept.contains(old.indicator))
                .forEach(old -> steps.add(
                        new Step(ValueChange.of(old.indicator, old.verified(), null), now -> old.unverify())));
        return steps;
    }

    private static void reason(int index, VerifiedValue value, Map<String, ValueRow> stored, List<Flaw> flaws) {
        var old = stored.get(value.indicator());
        if (old == null) {
            flaws.add(Flaw.at(
                            "/values/%d/indicator".formatted(index),
                            "NO_SELF_VALUE",
                            Text.of("Puskesmas tidak mengisi baris ini.", "The Puskesmas did not fill in this row."))
                    .with("value", value.indicator()));
        } else if (!old.self().equals(value.entered())
                && (value.reason() == null || value.reason().isBlank())) {
            flaws.add(Flaw.at(
                    "/values/%d/reason".formatted(index),
                    "REASON_REQUIRED",
                    Text.of(
                            "Nilai berbeda dari isian Puskesmas: tulis alasannya.",
                            "The value differs from that of the Puskesmas: say why.")));
        }
    }

    private AssessmentRow matched(UUID id) {
        var row = assessments.held(id, caller.scope());
        conditional.mustMatch(row.version);
        return row;
    }

    private static void mustBe(AssessmentRow row, Set<AssessmentState> states) {
        if (!states.contains(row.state)) {
            throw ProblemException.conflict(
                    "NOT_OPEN",
                    Text.of(
                            "Penilaian berstatus %s; nilai ini tidak dapat diubah.".formatted(row.state),
                            "The assessment is %s; these values cannot be changed.".formatted(row.state)));
        }
    }

    private ValueRules rules(AssessmentRow row) {
        return new ValueRules(desk.instrument(row).indicators(), desk.isInpatient(row));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private void apply(AssessmentRow row, String action, List<Step> steps) {
        if (!steps.isEmpty()) {
            var now = row.touch(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            steps.forEach(step -> step.write().accept(now));
            assessments.flush();
            history.note(
                    row,
                    caller.name(),
                    action,
                    row.state,
                    null,
                    steps.stream().map(Step::change).toList());
        }
    }

    private Assessment shown(AssessmentRow row) {
        conditional.tag(row.version);
        return desk.show(row);
    }
}
