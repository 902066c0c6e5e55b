package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.facility.RegisteredFacility;
import id.kinerjapuskesmas.kinerja.spm.SheetStore.Revision;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes rows of many facilities and months from a file; a sheet changes only where the file speaks of it. */
@ApplicationScoped
class ImportSheets {

    static final Columns COLUMNS = Columns.required("facility", "month", "indicator", "numerator", "denominator")
            .optional("item");

    private static final int MOST_ROWS = 250_000;
    private static final long LARGEST = 1_000_000_000_000L;

    private final SheetStore store;
    private final SpmVersions versions;
    private final Register register;
    private final Caller caller;
    private final Clock clock;

    ImportSheets(SheetStore store, SpmVersions versions, Register register, Caller caller, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** A good row and where it stood. */
    private record Read(long line, SpmRow row) {}

    @Transactional
    ImportReport run(InputStream body, String mediaType, boolean dryRun, OnError onError, Language language) {
        var scope = caller.scope();
        var report = new ReportBuilder(dryRun, onError);
        var known = register.facilitiesOf(scope.region()).stream()
                .filter(one -> scope.covers(one.facility(), one.region()))
                .collect(Collectors.toMap(RegisteredFacility::facility, Function.identity()));
        var sheets = new TreeMap<SheetKey, SortedMap<SpmRow.Key, Read>>();
        try (var table = Table.open(body, mediaType, COLUMNS)) {
            var rows = 0;
            for (var row : table) {
                if (++rows > MOST_ROWS) {
                    throw ProblemException.of(
                            ProblemType.TOO_LARGE,
                            "TOO_MANY_ROWS",
                            Text.of(
                                    "Paling banyak %,d baris per berkas; bagi berkasnya.".formatted(MOST_ROWS),
                                    "At most %,d rows a file; split it.".formatted(MOST_ROWS)));
                }
                read(row, known, sheets);
                if (row.isFlawed()) {
                    report.rejected(row.flaws());
                }
            }
            apply(sheets, report);
            return report.build(table.format(), language);
        }
    }

    private void read(Row row, Map<String, ?> known, Map<SheetKey, SortedMap<SpmRow.Key, Read>> sheets) {
        var facility = row.required("facility");
        if (facility != null && !known.containsKey(facility)) {
            row.refuse(
                    "facility",
                    "UNKNOWN_FACILITY",
                    Text.of(
                            "Tidak terdaftar atau di luar wilayah Anda.",
                            "Not in the register, or outside your scope."));
        }
        var month = month(row);
        var version = month == null ? null : versions.of(month).orElse(null);
        if (month != null && version == null) {
            row.refuse("month", "NO_VERSION", KeepSheet.noVersionText());
        }
        var indicator = row.required("indicator");
        var item = row.text("item");
        item = item == null ? SpmRow.PEOPLE : item;
        if (!item.matches(SpmRow.ITEM)) {
            row.refuse("item", "NOT_AN_ITEM", Text.of("Harus A, atau B1 dan seterusnya.", "Must be A, or B1 and on."));
        } else if (version != null && indicator != null) {
            RowRules.check(version, indicator, item)
                    .ifPresent(broken -> row.refuse(broken.field(), broken.code(), broken.message()));
        }
        var numerator = count(row, "numerator");
        var denominator = count(row, "denominator");
        if (row.isFlawed()) {
            return;
        }
        var one = new SpmRow(indicator, item, numerator, denominator);
        var before = sheets.computeIfAbsent(new SheetKey(facility, month), key -> new TreeMap<>())
                .putIfAbsent(one.key(), new Read(row.line(), one));
        if (before != null) {
            row.refuse(
                    "indicator",
                    "DUPLICATE",
                    Text.of(
                            "Sudah ada pada baris %d.".formatted(before.line()),
                            "Stands on line %d already.".formatted(before.line())));
        }
    }

    private YearMonth month(Row row) {
        var text = row.required("month");
        if (text == null) {
            return null;
        }
        if (!text.matches(Month.PATTERN)) {
            row.refuse(
                    "month",
                    "NOT_A_MONTH",
                    Text.of("Harus bulan seperti 2025-03.", "Must be a month such as 2025-03."));
            return null;
        }
        var month = YearMonth.parse(text);
        if (month.isAfter(YearMonth.now(clock))) {
            row.refuse("month", "IN_THE_FUTURE", KeepSheet.future());
        }
        return month;
    }

    private static Long count(Row row, String column) {
        var flaws = row.flaws().size();
        var count = row.whole(column);
        if (count == null && row.flaws().size() == flaws) {
            row.refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
        if (count != null && (count < 0 || count > LARGEST)) {
            row.refuse(
                    column,
                    "OUT_OF_RANGE",
                    Text.of("Harus 0 sampai 1.000.000.000.000.", "Must be 0 to 1,000,000,000,000."));
        }
        return count;
    }

    private void apply(SortedMap<SheetKey, SortedMap<SpmRow.Key, Read>> sheets, ReportBuilder report) {
        if (sheets.isEmpty()) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = report.mayStore() ? store.locked(sheets.keySet(), caller.name(), at) : store.read(sheets.keySet());
        var revisions = new ArrayList<Revision>();
        sheets.forEach((key, rows) -> {
            var before = stored.get(key);
            var after = new TreeMap<>(before.rows());
            rows.values().forEach(read -> {
                count(read, before.rows().get(read.row().key()), report);
                after.put(read.row().key(), read.row());
            });
            var changes = before.changesTo(after);
            if (!changes.isEmpty()) {
                revisions.add(new Revision(before, after, changes));
            }
        });
        if (report.mayStore()) {
            store.write(revisions, "IMPORT", null, caller.name(), at);
        }
    }

    private static void count(Read read, SpmRow before, ReportBuilder report) {
        if (before == null) {
            report.created();
        } else if (before.equals(read.row())) {
            report.unchanged();
        } else {
            report.updated();
        }
        report.change(
                read.line(),
                "numerator",
                before == null ? null : before.numerator(),
                read.row().numerator());
        report.change(
                read.line(),
                "denominator",
                before == null ? null : before.denominator(),
                read.row().denominator());
    }
}
