package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Puts how far a facility is with a service. */
@ApplicationScoped
class KeepReadiness {

    static final String KIND = "SERVICE_READINESS";

    private final ReadinessStore store;
    private final Register register;
    private final Revising revising;
    private final Caller caller;
    private final Clock clock;

    KeepReadiness(ReadinessStore store, Register register, Revising revising, Caller caller, Clock clock) {
        this.store = store;
        this.register = register;
        this.revising = revising;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(Readiness readiness, boolean isNew) {}

    @Transactional
    Kept put(String facility, ServiceKind service, ReadinessDetails sent) {
        register.required(facility, caller.scope());
        var launched = sent.state() == ReadinessState.LAUNCHED || sent.state() == ReadinessState.SUSPENDED;
        if (launched != (sent.launchedOn() != null)) {
            throw ProblemException.rule(Flaw.at(
                    "/launchedOn",
                    "DAY_OF_LAUNCH",
                    Text.of(
                            "Tanggal peluncuran wajib untuk LAUNCHED dan SUSPENDED, dan hanya di situ.",
                            "The day of launch belongs to LAUNCHED and SUSPENDED, and is needed there.")));
        }
        if (launched && sent.launchedOn().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw ProblemException.rule(
                    Flaw.at("/launchedOn", "IN_THE_FUTURE", Text.of("Belum terjadi.", "Has not come yet.")));
        }
        revising.lock(KIND, facility, service.name());
        var before = store.find(facility, service).orElse(null);
        var standing = before == null
                ? null
                : new Revising.Standing(before.details(), before.revision(), before.changedBy(), before.changedAt());
        var settled = revising.settle(KIND, facility, service.name(), standing, sent, null);
        var row = new Readiness(facility, service, sent, settled.revision(), settled.by(), settled.at());
        if (settled.changed()) {
            store.write(row);
        }
        return new Kept(row, settled.isNew());
    }
}
