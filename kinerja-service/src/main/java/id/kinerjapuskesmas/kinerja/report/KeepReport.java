package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts one report of a facility in reach, reads it, lists many, or tells what happened to it. */
@ApplicationScoped
public class KeepReport {

    private final ReportStore store;
    private final Register register;
    private final Revising revising;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    KeepReport(
            ReportStore store,
            Register register,
            Revising revising,
            Trail trail,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.revising = revising;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public <T> Reported<T> get(ReportKind<T> kind, ReportKey key) {
        register.required(key.facility(), caller.scope());
        var found = store.find(kind, key)
                .orElseThrow(() -> ProblemException.notFound(kind.thing(), key.facility() + " " + key.inTrail()));
        conditional.read(found.revision());
        return found;
    }

    /** Settles the report; 201 when it is new. The content is checked before. */
    @Transactional
    public <T, W> RestResponse<W> put(ReportKind<T> kind, ReportKey key, T content, Function<Reported<T>, W> wire) {
        register.required(key.facility(), caller.scope());
        ReportRules.period(key, LocalDate.now(clock)).ifPresent(flaw -> {
            throw ProblemException.rule(flaw);
        });
        revising.lock(kind.name(), key.facility(), key.year());
        if (kind.grain() == ReportGrain.YEAR_OR_MONTHS) {
            var others =
                    store.of(kind, key.facility()).stream().map(Reported::key).toList();
            ReportRules.overlap(key, others).ifPresent(flaw -> {
                throw ProblemException.conflict(flaw.code(), flaw.message());
            });
        }
        var before = store.find(kind, key).map(Reported::standing).orElse(null);
        var settled = revising.settle(kind.name(), key.facility(), key.inTrail(), before, content, null);
        var now = new Reported<>(key, content, settled.revision(), settled.by(), settled.at());
        if (settled.changed()) {
            store.write(kind, List.of(now), settled.by(), settled.at());
        }
        return RestResponse.ResponseBuilder.create(
                        settled.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, wire.apply(now))
                .build();
    }

    @Transactional
    public <T, W> Page<W> list(
            ReportKind<T> kind, ReportFilter filter, PageRequest page, Function<Reported<T>, W> wire) {
        var rows = Page.of(
                store.list(kind, caller.scope(), filter, page),
                page,
                row -> List.of(
                        row.key().facility(), row.key().period(), row.key().part()));
        return new Page<>(rows.items().stream().map(wire).toList(), rows.next(), null);
    }

    @Transactional
    public Page<TrailEntry> history(ReportKind<?> kind, ReportKey key, PageRequest page) {
        register.required(key.facility(), caller.scope());
        return trail.list(key.facility(), kind.name(), key.inTrail(), page);
    }
}
