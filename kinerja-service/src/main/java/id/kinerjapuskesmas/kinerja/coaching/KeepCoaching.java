package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.ranking.Explanations;
import id.kinerjapuskesmas.kinerja.trail.Change;
import id.kinerjapuskesmas.kinerja.trail.Note;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts plans and takes the steps of a coaching. */
@ApplicationScoped
class KeepCoaching {

    static final String KIND = "COACHING";

    private final CoachingStore store;
    private final Register register;
    private final Explanations explanations;
    private final Revising revising;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    KeepCoaching(
            CoachingStore store,
            Register register,
            Explanations explanations,
            Revising revising,
            Trail trail,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.explanations = explanations;
        this.revising = revising;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(Coaching coaching, boolean isNew) {}

    @Transactional
    Kept put(CoachingKey key, CoachingPlan sent) {
        register.required(key.facility, caller.scope());
        var explained = explanations.required(sent.ranking(), key.facility);
        if (!explained.period().equals(key.period)) {
            throw ProblemException.rule(Flaw.at(
                            "/ranking",
                            "OTHER_PERIOD",
                            Text.of("Peringkat itu untuk periode lain.", "That ranking is of another period."))
                    .with("value", explained.period()));
        }
        var flaws = CoachingRules.flaws(sent, explained.tree(), LocalDate.now(clock));
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        revising.lock(KIND, key.facility, key.period);
        var before = store.find(key).orElse(null);
        var standing = before == null
                ? null
                : new Revising.Standing(before.plan(), before.revision(), before.changedBy(), before.changedAt());
        if (before != null && !before.state().isOpen() && !before.plan().equals(sent)) {
            throw ProblemException.conflict(
                    "NOT_OPEN",
                    Text.of(
                            "Pembinaan berstatus %s; tidak dapat diubah.".formatted(before.state()),
                            "The coaching is %s and cannot be changed.".formatted(before.state())));
        }
        var settled = revising.settle(KIND, key.facility, key.period, standing, sent, null);
        if (settled.changed()) {
            store.write(key, before == null ? CoachingState.PLANNED : before.state(), sent, settled);
        }
        return new Kept(store.required(key), settled.isNew());
    }

    @Transactional
    Coaching move(CoachingKey key, CoachingStepRequest request) {
        revising.lock(KIND, key.facility, key.period);
        var before = store.required(key);
        conditional.mustMatch(before.revision());
        var step = request.action();
        if (!step.isLegalFrom(before.state())) {
            throw ProblemException.conflict(
                    "ILLEGAL_TRANSITION",
                    Text.of(
                            "%s tidak mungkin dari %s.".formatted(step, before.state()),
                            "%s is not possible from %s.".formatted(step, before.state())));
        }
        var reason = request.reason() == null || request.reason().isBlank() ? null : request.reason();
        if (step == CoachingStep.CANCEL && reason == null) {
            throw ProblemException.rule(Flaw.at(
                    "/reason", "REASON_REQUIRED", Text.of("Tulis mengapa dibatalkan.", "Say why it is given up.")));
        }
        if (step == CoachingStep.COMPLETE) {
            mustHaveOutcomes(before.plan());
        }
        var revision = before.revision() + 1;
        var at = revising.now();
        trail.note(
                KIND,
                step.name(),
                reason,
                caller.name(),
                at,
                List.of(new Note(
                        key.facility,
                        key.period,
                        revision,
                        List.of(Change.of(
                                "state", before.state().name(), step.to().name())))));
        store.write(key, step.to(), before.plan(), new Revising.Settled(revision, false, true, caller.name(), at));
        conditional.tag(revision);
        return store.required(key);
    }

    private static void mustHaveOutcomes(CoachingPlan plan) {
        var open = plan.actions().stream()
                .filter(action -> action.outcome() == null)
                .count();
        if (open > 0 || plan.actions().isEmpty()) {
            throw ProblemException.conflict(
                    "ACTIONS_OPEN",
                    Text.of(
                            "%d dari %d tindakan belum mempunyai hasil."
                                    .formatted(open, plan.actions().size()),
                            "%d of %d actions have no outcome yet."
                                    .formatted(open, plan.actions().size())));
        }
    }
}
