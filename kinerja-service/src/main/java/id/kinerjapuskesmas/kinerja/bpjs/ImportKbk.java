package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.Facility;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Note;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the KBK inputs of many facilities and months from a file. */
@ApplicationScoped
class ImportKbk {

    static final Columns COLUMNS = Columns.required(
                    "facility",
                    "month",
                    "participants",
                    "contacts",
                    "referrals",
                    "nonSpecialistReferrals",
                    "chronicRegistered",
                    "chronicMet")
            .optional("doctors", "dentists");

    private static final long LARGEST = 10_000_000;

    private final KbkStore store;
    private final KbkTables tables;
    private final KbkComputation computation;
    private final FeedKbk feed;
    private final Register register;
    private final Revising revising;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ImportKbk(
            KbkStore store,
            KbkTables tables,
            KbkComputation computation,
            FeedKbk feed,
            Register register,
            Revising revising,
            Trail trail,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.tables = tables;
        this.computation = computation;
        this.feed = feed;
        this.register = register;
        this.revising = revising;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    private record Key(String facility, YearMonth month) {}

    private record Read(long line, KbkInputs inputs) {}

    @Transactional
    ImportReport run(InputStream body, String mediaType, boolean dryRun, OnError onError, Language language) {
        var scope = caller.scope();
        var report = new ReportBuilder(dryRun, onError);
        var known = register.byCode(scope.region());
        if (scope.facility() != null) {
            known.keySet().retainAll(Set.of(scope.facility()));
        }
        var reads = new LinkedHashMap<Key, Read>();
        try (var table = Table.open(body, mediaType, COLUMNS)) {
            for (var row : table) {
                read(row, known, reads);
                if (row.isFlawed()) {
                    report.rejected(row.flaws());
                }
            }
            apply(reads, known, report);
            return report.build(table.format(), language);
        }
    }

    private void read(Row row, Map<String, Facility> known, Map<Key, Read> reads) {
        var facility = row.required("facility");
        var registered = facility == null ? null : known.get(facility);
        if (facility != null && registered == null) {
            row.refuse(
                    "facility",
                    "UNKNOWN_FACILITY",
                    Text.of(
                            "Tidak terdaftar atau di luar wilayah Anda.",
                            "Not in the register, or outside your scope."));
        }
        var text = row.required("month");
        YearMonth month = null;
        if (text != null && !text.matches(Month.PATTERN)) {
            row.refuse(
                    "month",
                    "NOT_A_MONTH",
                    Text.of("Harus bulan seperti 2025-03.", "Must be a month such as 2025-03."));
        } else if (text != null) {
            month = YearMonth.parse(text);
        }
        if (month != null && registered != null) {
            KbkRules.month(month, YearMonth.now(clock), tables.rule(month), KeepKbk.type(registered, month))
                    .ifPresent(broken -> row.refuse(broken.field(), broken.code(), broken.message()));
        }
        var participants = count(row, "participants", true, 1);
        var contacts = count(row, "contacts", true, 0);
        var referrals = count(row, "referrals", true, 0);
        var nonSpecialist = count(row, "nonSpecialistReferrals", true, 0);
        var chronic = count(row, "chronicRegistered", true, 0);
        var met = count(row, "chronicMet", true, 0);
        var doctors = count(row, "doctors", false, 0);
        var dentists = count(row, "dentists", false, 0);
        if (row.isFlawed()) {
            return;
        }
        var inputs = new KbkInputs(
                participants,
                contacts,
                referrals,
                nonSpecialist,
                chronic,
                met,
                doctors == null ? null : doctors.intValue(),
                dentists == null ? null : dentists.intValue());
        KbkRules.counts(inputs).forEach(broken -> row.refuse(broken.field(), broken.code(), broken.message()));
        if (!row.isFlawed() && reads.putIfAbsent(new Key(facility, month), new Read(row.line(), inputs)) != null) {
            row.refuse(
                    "month",
                    "DUPLICATE",
                    Text.of("Fasilitas dan bulan ini ganda.", "This facility and month stand twice."));
        }
    }

    private static Long count(Row row, String column, boolean required, long least) {
        var flaws = row.flaws().size();
        var count = row.whole(column);
        if (count == null && required && row.flaws().size() == flaws) {
            row.refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
        var most = required ? LARGEST : 1000;
        if (count != null && (count < least || count > most)) {
            row.refuse(
                    column,
                    "OUT_OF_RANGE",
                    Text.of("Harus %d sampai %d.".formatted(least, most), "Must be %d to %d.".formatted(least, most)));
        }
        return count;
    }

    private void apply(Map<Key, Read> reads, Map<String, Facility> known, ReportBuilder report) {
        if (reads.isEmpty()) {
            return;
        }
        if (report.mayStore()) {
            revising.lockAll(KeepKbk.KIND);
        }
        var at = revising.now();
        var stored =
                store
                        .of(reads.keySet().stream().map(Key::month).collect(Collectors.toCollection(TreeSet::new)))
                        .stream()
                        .collect(Collectors.toMap(one -> new Key(one.facility(), one.month()), Function.identity()));
        var changed = new ArrayList<StoredKbk>();
        var notes = new ArrayList<Note>();
        reads.forEach((key, read) -> {
            var before = stored.get(key);
            var changes = revising.changes(before == null ? null : before.inputs(), read.inputs());
            if (before != null && changes.isEmpty()) {
                report.unchanged();
                return;
            }
            if (before == null) {
                report.created();
            } else {
                report.updated();
            }
            changes.forEach(change -> report.change(read.line(), change.field(), change.before(), change.after()));
            var revision = before == null ? 1 : before.revision() + 1;
            changed.add(new StoredKbk(key.facility(), key.month(), read.inputs(), revision, caller.name(), at));
            notes.add(new Note(key.facility(), key.month().toString(), revision, changes));
        });
        if (report.mayStore() && !changed.isEmpty()) {
            store.write(changed, caller.name(), at);
            trail.note(KeepKbk.KIND, "IMPORT", null, caller.name(), at, notes);
            feed.publish(changed.stream()
                    .map(one -> computation.report(one, KeepKbk.type(known.get(one.facility()), one.month())))
                    .toList());
        }
    }
}
