package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.Facility;
import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Puts the KBK inputs of one facility and month, or reads what follows from them. */
@ApplicationScoped
class KeepKbk {

    static final String KIND = "KBK_REPORT";

    private final KbkStore store;
    private final KbkTables tables;
    private final KbkComputation computation;
    private final FeedKbk feed;
    private final Register register;
    private final Revising revising;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    KeepKbk(
            KbkStore store,
            KbkTables tables,
            KbkComputation computation,
            FeedKbk feed,
            Register register,
            Revising revising,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.tables = tables;
        this.computation = computation;
        this.feed = feed;
        this.register = register;
        this.revising = revising;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(KbkReport report, boolean isNew) {}

    @Transactional
    KbkReport get(String code, String text) {
        var facility = register.required(code, caller.scope());
        var month = YearMonth.parse(text);
        var stored =
                store.find(code, month).orElseThrow(() -> ProblemException.notFound("KBK report", code + " " + text));
        conditional.read(stored.revision());
        return computation.report(stored, type(facility, month));
    }

    @Transactional
    Kept put(String code, String text, KbkInputs inputs) {
        var facility = register.required(code, caller.scope());
        var month = YearMonth.parse(text);
        var type = type(facility, month);
        var flaws = new ArrayList<Flaw>();
        KbkRules.month(month, YearMonth.now(clock), tables.rule(month), type)
                .ifPresent(broken -> flaws.add(
                        Flaw.in(broken.field(), broken.code(), broken.message()).with("value", text)));
        KbkRules.counts(inputs)
                .forEach(broken -> flaws.add(Flaw.at("/" + broken.field(), broken.code(), broken.message())));
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        revising.lock(KIND, code, text);
        var before = store.find(code, month);
        var settled = revising.settle(
                KIND, code, text, before.map(StoredKbk::standing).orElse(null), inputs, null);
        var stored = new StoredKbk(code, month, inputs, settled.revision(), settled.by(), settled.at());
        var report = computation.report(stored, type);
        if (settled.changed()) {
            store.write(List.of(stored), settled.by(), settled.at());
            feed.publish(List.of(report));
        }
        return new Kept(report, settled.isNew());
    }

    /** What the facility was on the first day of the month. */
    static FacilityType type(Facility facility, YearMonth month) {
        return facility.typeOn(month.atDay(1));
    }
}
