package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentDrafts.Draft;
import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes drafts of own instruments: sent whole, copied from another version, or taken from a file. */
@ApplicationScoped
class KeepInstrument {

    static final String KIND = "INSTRUMENT";

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final InstrumentUses uses;
    private final Regions regions;
    private final Revising revising;
    private final Conditional conditional;
    private final Caller caller;

    KeepInstrument(
            Instruments instruments,
            InstrumentDrafts drafts,
            InstrumentUses uses,
            Regions regions,
            Revising revising,
            Conditional conditional,
            Caller caller) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.uses = uses;
        this.regions = regions;
        this.revising = revising;
        this.conditional = conditional;
        this.caller = caller;
    }

    /** What is there after a write. */
    record Kept(Draft draft, Instrument frozen, boolean isNew) {}

    static String key(String instrument, int version) {
        return instrument + "/" + version;
    }

    @Transactional
    Kept put(String instrument, int version, InstrumentDetails sent) {
        var code = writable(instrument);
        refuse(InstrumentRules.of(sent));
        return settle("PUT", code, version, sent.ordered(), null);
    }

    /** Copies a frozen version to a draft elsewhere, which names it as its origin. */
    @Transactional
    Kept copy(String instrument, int version, InstrumentCopy request) {
        var source = instruments
                .known(instrument, version, caller.scope())
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument + " version " + version));
        var code = writable(request.instrument());
        var name = NodeDetails.stripped(request.name());
        refuse(TextRules.optional(Broken.HEAD, "name", name, InstrumentRules.LONGEST_NAME));
        return settle(
                "COPY",
                code,
                request.version(),
                InstrumentDetails.of(source).forYear(request.year(), name),
                new InstrumentOrigin(instrument, version));
    }

    static void refuse(List<Broken> broken) {
        if (!broken.isEmpty()) {
            throw ProblemException.rules(broken.stream().map(Broken::flaw).toList());
        }
    }

    /** The code of an own instrument that the caller may write, or why there is none. */
    OwnCode writable(String instrument) {
        var code = OwnCode.of(instrument)
                .orElseThrow(() -> ProblemException.rule(Flaw.in(
                                "instrument",
                                "NOT_AN_OWN_CODE",
                                Text.of(
                                        "Kode instrumen sendiri mulai dengan angka wilayahnya: 3207- untuk 32.07, 32- untuk 32.",
                                        "The code of an own instrument begins with the digits of its region: 3207- for 32.07, 32-"
                                                + " for 32."))
                        .with("value", instrument)));
        caller.mustReachRegion(code.region());
        regions.required(code.region());
        return code;
    }

    /** Stores the content of a draft when it differs; the content keeps all rules. */
    Kept settle(String action, OwnCode code, int version, InstrumentDetails details, InstrumentOrigin origin) {
        // what number comes next depends on all versions, so the whole instrument is held
        revising.lock(KIND, code.region(), code.text());
        var frozen = instruments.find(code.text(), version);
        if (frozen.isPresent()) {
            return same(frozen.get(), details);
        }
        var before = open(code.text(), version);
        if (before != null && origin != null && !(origin.equals(before.origin()) && details.equals(before.details()))) {
            throw ProblemException.conflict(
                    "VERSION_TAKEN",
                    Text.of(
                            "Versi ini sudah ada dengan isi lain.",
                            "This version is there already, with other content."));
        }
        var settled = revising.settle(
                action,
                KIND,
                code.region(),
                key(code.text(), version),
                before == null
                        ? null
                        : new Revising.Standing(
                                before.details().trailed(), before.revision(), before.by(), before.at()),
                details.trailed(),
                null);
        if (settled.changed()) {
            drafts.write(code, version, details, origin, settled);
        }
        return new Kept(drafts.find(code.text(), version).orElseThrow(), null, settled.isNew());
    }

    private Kept same(Instrument frozen, InstrumentDetails details) {
        if (!InstrumentDetails.of(frozen).equals(details)) {
            throw frozen(frozen);
        }
        conditional.tag(frozen.revision());
        return new Kept(null, frozen, false);
    }

    private ProblemException frozen(Instrument frozen) {
        var used = uses.firstUse(frozen.instrument(), frozen.version());
        return ProblemException.conflict(
                "FROZEN",
                Text.of(
                        "Versi ini sudah beku%s; salin menjadi versi berikutnya."
                                .formatted(used.map(use -> " dan dipakai sejak penilaian %s periode %s (%s)"
                                                .formatted(use.facility(), use.period(), use.at()))
                                        .orElse("")),
                        "This version is frozen%s; copy it to the next one."
                                .formatted(used.map(use -> " and used since the assessment of %s for %s (%s)"
                                                .formatted(use.facility(), use.period(), use.at()))
                                        .orElse(""))));
    }

    /** The open draft of this number; null where a new one may begin. */
    private Draft open(String instrument, int version) {
        var all = drafts.all(instrument);
        var found = all.stream().filter(draft -> draft.version() == version).findFirst();
        if (found.isPresent()) {
            return present(found.get());
        }
        var other = all.stream().filter(draft -> !draft.isRemoved()).findFirst();
        if (other.isPresent()) {
            throw ProblemException.conflict(
                    "DRAFT_EXISTS",
                    Text.of(
                            "Versi %d masih konsep; bekukan atau hapus dahulu."
                                    .formatted(other.get().version()),
                            "Version %d is still a draft; freeze or delete it first."
                                    .formatted(other.get().version())));
        }
        var next = 1
                + Stream.concat(all.stream().map(Draft::version), instruments.latestVersion(instrument).stream())
                        .max(Integer::compare)
                        .orElse(0);
        if (version != next) {
            throw ProblemException.conflict(
                    "NOT_THE_NEXT_VERSION",
                    Text.of("Versi berikutnya adalah %d.".formatted(next), "The next version is %d.".formatted(next)));
        }
        return null;
    }

    static Draft present(Draft draft) {
        if (draft.isRemoved()) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "DRAFT_REMOVED",
                    Text.of(
                            "Konsep ini telah dihapus; nomornya tidak dipakai lagi.",
                            "This draft was removed; its number is not used again."));
        }
        return draft;
    }

    /** What stands under a number now, for a report of changes. */
    Optional<InstrumentDetails> standing(String instrument, int version) {
        return instruments.find(instrument, version).map(InstrumentDetails::of).or(() -> drafts.find(
                        instrument, version)
                .map(Draft::details));
    }

    /** Refuses what {@link #settle} would refuse for the state of things, but for {@code If-Match}; stores nothing. */
    void mustBeOpen(OwnCode code, int version, InstrumentDetails details) {
        var frozen = instruments.find(code.text(), version);
        if (frozen.isPresent()) {
            same(frozen.get(), details);
        } else {
            open(code.text(), version);
        }
    }
}
