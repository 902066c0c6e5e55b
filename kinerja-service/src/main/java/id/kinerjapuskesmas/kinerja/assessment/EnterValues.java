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

/** Takes the rows of an assessment: those of the Puskesmas, and the findings of the health office. */
@ApplicationScoped
class EnterValues {

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

    @Transactional
    Assessment self(UUID id, List<SelfValue> sent) {
        var row = open(id, OPEN_FOR_SELF);
        var stored = assessments.values(row);
        var rules = rules(row);
        for (var i = 0; i < sent.size(); i++) {
            rules.check(i, sent.get(i).indicator(), sent.get(i).entered());
        }
        refuse(rules.flaws());
        var now = now();
        var changes = new ArrayList<ValueChange>();
        var kept = new HashSet<String>();
        for (var value : sent) {
            kept.add(value.indicator());
            enter(row, stored.get(value.indicator()), value, now, changes);
        }
        stored.values().stream().filter(old -> !kept.contains(old.indicator)).forEach(old -> {
            changes.add(new ValueChange(old.indicator, old.self(), null));
            old.delete();
        });
        return noted(row, now, "SELF_VALUES", changes);
    }

    private void enter(AssessmentRow row, ValueRow old, SelfValue value, Instant now, List<ValueChange> changes) {
        if (old != null && old.self().equals(value.entered())) {
            return;
        }
        changes.add(new ValueChange(value.indicator(), old == null ? null : old.self(), value.entered()));
        var target = old == null ? new ValueRow() : old;
        target.enter(value.entered(), caller.name(), now);
        if (old == null) {
            target.facility = row.facility;
            target.periodStart = row.periodStart;
            target.assessment = row.assessment;
            target.indicator = value.indicator();
            target.persist();
        }
    }

    @Transactional
    Assessment verified(UUID id, List<VerifiedValue> sent) {
        var row = open(id, OPEN_FOR_FINDINGS);
        var stored = assessments.values(row);
        var rules = rules(row);
        for (var i = 0; i < sent.size(); i++) {
            rules.check(i, sent.get(i).indicator(), sent.get(i).entered());
            reason(i, sent.get(i), stored, rules.flaws());
        }
        refuse(rules.flaws());
        var now = now();
        var changes = new ArrayList<ValueChange>();
        var kept = new HashSet<String>();
        for (var value : sent) {
            kept.add(value.indicator());
            var old = stored.get(value.indicator());
            var same = value.entered().equals(old.verified()) && Objects.equals(value.reason(), old.verifiedReason);
            if (!same) {
                changes.add(new ValueChange(value.indicator(), old.verified(), value.entered()));
                old.verify(value.entered(), value.reason(), caller.name(), now);
            }
        }
        stored.values().stream()
                .filter(old -> old.verifiedBy != null && !kept.contains(old.indicator))
                .forEach(old -> {
                    changes.add(new ValueChange(old.indicator, old.verified(), null));
                    old.unverify();
                });
        return noted(row, now, "VERIFIED_VALUES", changes);
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

    private AssessmentRow open(UUID id, Set<AssessmentState> states) {
        var row = assessments.required(id, caller.scope());
        conditional.mustMatch(row.version);
        if (!states.contains(row.state)) {
            throw ProblemException.conflict(
                    "NOT_OPEN",
                    Text.of(
                            "Penilaian berstatus %s; nilai ini tidak dapat diubah.".formatted(row.state),
                            "The assessment is %s; these values cannot be changed.".formatted(row.state)));
        }
        return row;
    }

    private ValueRules rules(AssessmentRow row) {
        return new ValueRules(desk.instrument(row).indicators(), desk.isInpatient(row));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    private Assessment noted(AssessmentRow row, Instant now, String action, List<ValueChange> changes) {
        if (!changes.isEmpty()) {
            row.updatedAt = now;
            assessments.flush();
            history.note(row, caller.name(), action, row.state, null, changes);
        }
        conditional.tag(row.version);
        return desk.show(row);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
