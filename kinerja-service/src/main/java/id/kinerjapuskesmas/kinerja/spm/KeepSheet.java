package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the sheet of one facility and month, or reads it. */
@ApplicationScoped
class KeepSheet {

    private final SheetStore store;
    private final SpmVersions versions;
    private final Register register;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    KeepSheet(
            SheetStore store,
            SpmVersions versions,
            Register register,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.register = register;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(SpmSheet sheet, boolean isNew) {}

    @Transactional
    SpmSheet get(String facility, String month) {
        var key = reachable(facility, month);
        var sheet = store.read(List.of(key)).get(key);
        if (sheet.isNew()) {
            throw ProblemException.notFound("SPM sheet", facility + " " + month);
        }
        conditional.read(sheet.revision());
        return sheet.sheet(versions.required(sheet.version()));
    }

    @Transactional
    Kept put(String facility, String month, SpmRows sent) {
        var key = reachable(facility, month);
        var version = versions.of(key.month()).orElseThrow(() -> ProblemException.rule(noVersion(month)));
        if (key.month().isAfter(YearMonth.now(clock))) {
            throw ProblemException.rule(
                    Flaw.in("month", "IN_THE_FUTURE", future()).with("value", month));
        }
        var after = checked(version, sent.rows());
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = store.locked(List.of(key), caller.name(), at).get(key);
        var changes = before.changesTo(after);
        if (!before.isNew() && changes.isEmpty()) {
            conditional.tag(before.revision());
            return new Kept(before.sheet(version), false);
        }
        if (!before.isNew()) {
            conditional.mustMatch(before.revision());
        }
        store.write(List.of(new SheetStore.Revision(before, after, changes)), "PUT", sent.reason(), caller.name(), at);
        conditional.tag(before.revision() + 1);
        var now = new StoredSheet(key, version.version(), before.revision() + 1, caller.name(), at, after);
        return new Kept(now.sheet(version), before.isNew());
    }

    /** The key, or 404 when the facility is unknown or out of the caller's scope. */
    SheetKey reachable(String facility, String month) {
        register.required(facility, caller.scope());
        return new SheetKey(facility, YearMonth.parse(month));
    }

    private static SortedMap<SpmRow.Key, SpmRow> checked(SpmVersion version, List<SpmRow> rows) {
        var flaws = new ArrayList<Flaw>();
        var kept = new TreeMap<SpmRow.Key, SpmRow>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = "/rows/%d/".formatted(i);
            RowRules.check(version, row.indicator(), row.item())
                    .ifPresent(broken -> flaws.add(Flaw.at(at + broken.field(), broken.code(), broken.message())
                            .with("value", broken.field().equals("item") ? row.item() : row.indicator())));
            if (kept.put(row.key(), row) != null) {
                flaws.add(Flaw.at(at + "indicator", "DUPLICATE", Text.of("Baris ganda.", "The row stands twice."))
                        .with("value", row.indicator() + "/" + row.item()));
            }
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        return kept;
    }

    private static Flaw noVersion(String month) {
        return Flaw.in("month", "NO_VERSION", noVersionText()).with("value", month);
    }

    static Text noVersionText() {
        return Text.of(
                "Belum ada SPM yang berlaku pada bulan ini (mulai Agustus 2008).",
                "No SPM was in force in this month (from August 2008 on).");
    }

    static Text future() {
        return Text.of("Bulan ini belum tiba.", "This month has not come yet.");
    }
}
