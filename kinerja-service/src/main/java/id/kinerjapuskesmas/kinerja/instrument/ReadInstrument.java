package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentDrafts.Draft;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.kinerja.trail.TrailEntry;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Versions as this caller may see them: frozen ones where they are in force, drafts by those who answer for the region. */
@ApplicationScoped
class ReadInstrument {

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final Trail trail;
    private final Caller caller;

    ReadInstrument(Instruments instruments, InstrumentDrafts drafts, Trail trail, Caller caller) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.trail = trail;
        this.caller = caller;
    }

    /** The version, or 404; 410 for a removed draft. */
    @Transactional
    InstrumentVersion required(String instrument, int version) {
        return instruments
                .known(instrument, version, caller.scope())
                .map(this::version)
                .or(() -> drafts.find(instrument, version)
                        .filter(this::isMine)
                        .map(KeepInstrument::present)
                        .map(this::version))
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument + " version " + version));
    }

    /** All versions of an instrument, the latest first; 404 where none may be seen. */
    @Transactional
    List<InstrumentVersionSummary> list(String instrument) {
        var frozen = instruments.versions(instrument).stream()
                .filter(one -> one.isKnownTo(caller.scope()))
                .map(this::version);
        var open = drafts.all(instrument).stream()
                .filter(draft -> !draft.isRemoved() && isMine(draft))
                .map(this::version);
        var all = Stream.concat(frozen, open)
                .sorted(Comparator.comparing(InstrumentVersion::version).reversed())
                .map(one -> new InstrumentVersionSummary(
                        one.version(),
                        one.state(),
                        one.details().year(),
                        one.details().name(),
                        one.origin(),
                        one.changedBy(),
                        one.changedAt()))
                .toList();
        if (all.isEmpty()) {
            throw ProblemException.notFound("instrument", instrument);
        }
        return all;
    }

    /** Who changed an own version; of a removed draft too. */
    @Transactional
    Page<TrailEntry> history(String instrument, int version, PageRequest page) {
        var region = instruments
                .known(instrument, version, caller.scope())
                .map(Instrument::region)
                .filter(one -> caller.scope().coversWholeRegion(one))
                .or(() -> drafts.find(instrument, version).filter(this::isMine).map(Draft::region))
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument + " version " + version));
        return trail.list(region, KeepInstrument.KIND, KeepInstrument.key(instrument, version), page);
    }

    private boolean isMine(Draft draft) {
        return caller.scope().coversWholeRegion(draft.region());
    }

    InstrumentVersion version(Draft draft) {
        return new InstrumentVersion(
                draft.instrument(),
                draft.version(),
                draft.region(),
                InstrumentState.DRAFT,
                caller.has(Role.DINKES) && isMine(draft) ? List.of(InstrumentAction.FREEZE) : List.of(),
                draft.origin(),
                draft.details(),
                draft.revision(),
                draft.by(),
                draft.at());
    }

    InstrumentVersion version(Instrument frozen) {
        return new InstrumentVersion(
                frozen.instrument(),
                frozen.version(),
                frozen.region(),
                InstrumentState.FROZEN,
                List.of(),
                frozen.origin(),
                InstrumentDetails.of(frozen),
                frozen.revision(),
                frozen.frozenBy(),
                frozen.frozenAt());
    }
}
