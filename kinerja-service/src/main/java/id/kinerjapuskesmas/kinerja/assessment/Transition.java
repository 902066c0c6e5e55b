package id.kinerjapuskesmas.kinerja.assessment;

import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.CLOSED;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.DRAFT;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.ESTABLISHED;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.FEEDBACK;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.RETURNED;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.SUBMITTED;
import static id.kinerjapuskesmas.kinerja.assessment.AssessmentState.VERIFIED;

import id.kinerjapuskesmas.rest.caller.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A legal step of the workflow and who may take it; there are no others. */
record Transition(Action action, AssessmentState from, AssessmentState to, String role, boolean needsReason) {

    static final List<Transition> LEGAL = List.of(
            new Transition(Action.SUBMIT, DRAFT, SUBMITTED, Role.PUSKESMAS, false),
            new Transition(Action.SUBMIT, RETURNED, SUBMITTED, Role.PUSKESMAS, false),
            new Transition(Action.RETURN, SUBMITTED, RETURNED, Role.DINKES, true),
            new Transition(Action.VERIFY, SUBMITTED, VERIFIED, Role.DINKES, false),
            new Transition(Action.RETURN, VERIFIED, RETURNED, Role.DINKES, true),
            new Transition(Action.ESTABLISH, VERIFIED, ESTABLISHED, Role.DINKES, false),
            new Transition(Action.FEEDBACK, ESTABLISHED, FEEDBACK, Role.DINKES, true),
            new Transition(Action.CLOSE, FEEDBACK, CLOSED, Role.DINKES, false));

    static Optional<Transition> of(Action action, AssessmentState from) {
        return LEGAL.stream()
                .filter(step -> step.action == action && step.from == from)
                .findFirst();
    }

    /** What a caller with these roles may do in a state. */
    static List<Action> allowed(AssessmentState state, Predicate<String> hasRole) {
        return LEGAL.stream()
                .filter(step -> step.from == state && hasRole.test(step.role))
                .map(Transition::action)
                .toList();
    }

    static boolean isOfRole(Action action, Predicate<String> hasRole) {
        return LEGAL.stream().anyMatch(step -> step.action == action && hasRole.test(step.role));
    }
}
