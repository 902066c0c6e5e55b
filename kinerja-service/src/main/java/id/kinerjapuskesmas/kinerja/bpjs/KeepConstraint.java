package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts constraints, and what is said about them. */
@ApplicationScoped
class KeepConstraint {

    static final String KIND = "CONSTRAINT";

    private final ConstraintStore store;
    private final Register register;
    private final Revising revising;
    private final Caller caller;
    private final Clock clock;

    KeepConstraint(ConstraintStore store, Register register, Revising revising, Caller caller, Clock clock) {
        this.store = store;
        this.register = register;
        this.revising = revising;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(PartnershipConstraint constraint, boolean isNew) {}

    @Transactional
    Kept put(UUID id, ConstraintDetails sent) {
        register.required(sent.facility(), caller.scope());
        var flaws = ConstraintRules.flaws(sent, LocalDate.now(clock));
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        // an id belongs to one facility for ever, so it is held alone
        revising.lock(KIND, "", id.toString());
        var before = store.find(id).orElse(null);
        if (before != null && !before.details().facility().equals(sent.facility())) {
            throw ProblemException.conflict(
                    "ID_TAKEN", Text.of("Id ini milik kendala lain.", "This id belongs to another constraint."));
        }
        var standing = before == null
                ? null
                : new Revising.Standing(before.details(), before.revision(), before.changedBy(), before.changedAt());
        var settled = revising.settle(KIND, sent.facility(), id.toString(), standing, sent, null);
        if (settled.changed()) {
            store.write(id, sent, settled);
        }
        return new Kept(store.required(id, caller.scope()), settled.isNew());
    }

    record Commented(ConstraintComment comment, boolean isNew) {}

    @Transactional
    Commented comment(UUID id, UUID commentId, String text) {
        var constraint = store.required(id, caller.scope());
        revising.lock(KIND, "", id.toString());
        var known = store.required(id, caller.scope()).comments().stream()
                .filter(one -> one.comment().equals(commentId))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().text().equals(text) || !known.get().by().equals(caller.name())) {
                throw ProblemException.conflict(
                        "ID_TAKEN",
                        Text.of(
                                "Id ini milik komentar lain; komentar tidak pernah diubah.",
                                "This id belongs to another comment; comments never change."));
            }
            return new Commented(known.get(), false);
        }
        var comment = new ConstraintComment(commentId, text, role(), caller.name(), revising.now());
        store.comment(constraint, comment);
        return new Commented(comment, true);
    }

    private String role() {
        return Stream.of(Role.DINKES, Role.PUSKESMAS, Role.BPJS)
                .filter(caller::has)
                .findFirst()
                .orElseThrow();
    }
}
