package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Note;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the reports of many facilities and periods from a file. */
@ApplicationScoped
public class ImportReports {

    private static final int MOST_ROWS = 50_000;

    private final ReportStore store;
    private final Register register;
    private final Revising revising;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    ImportReports(ReportStore store, Register register, Revising revising, Trail trail, Caller caller, Clock clock) {
        this.store = store;
        this.register = register;
        this.revising = revising;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    private record Read<T>(Row row, T content) {}

    /** 200 with what was stored or in a dry run would be; 422 when rows were rejected and nothing was stored. */
    @Transactional
    public <T> RestResponse<ImportReport> run(
            ReportKind<T> kind, ReportSheet<T> sheet, InputStream body, ImportParameters how) {
        var report = new ReportBuilder(how.dryRun, how.onError);
        var reachable = reachable();
        var reads = new LinkedHashMap<ReportKey, Read<T>>();
        try (var table = Table.open(body, how.mediaType, columns(sheet))) {
            var rows = 0;
            for (var row : table) {
                if (++rows > MOST_ROWS) {
                    row.refuse(
                            "facility",
                            "TOO_MANY_ROWS",
                            Text.of(
                                    "Paling banyak %d baris.".formatted(MOST_ROWS),
                                    "At most %d rows.".formatted(MOST_ROWS)));
                    report.rejected(row.flaws());
                    break;
                }
                read(row, sheet, kind, how, reachable, reads);
                if (row.isFlawed()) {
                    report.rejected(row.flaws());
                }
            }
            apply(kind, reads, report);
            var answer = report.build(table.format(), how.language());
            return RestResponse.ResponseBuilder.<ImportReport>create(how.dryRun || answer.stored() ? 200 : 422)
                    .entity(answer)
                    .build();
        }
    }

    private Set<String> reachable() {
        var scope = caller.scope();
        return register.facilitiesOf(scope.region()).stream()
                .map(one -> one.facility())
                .filter(code -> scope.facility() == null || scope.facility().equals(code))
                .collect(Collectors.toSet());
    }

    private static Columns columns(ReportSheet<?> sheet) {
        return sheet.columns().optional("facility", "period", "year");
    }

    private <T> void read(
            Row row,
            ReportSheet<T> sheet,
            ReportKind<T> kind,
            ImportParameters how,
            Set<String> reachable,
            Map<ReportKey, Read<T>> reads) {
        var facility = or(row.text("facility"), how.facility);
        if (facility == null || !reachable.contains(facility)) {
            row.refuse(
                    "facility",
                    facility == null ? "MISSING" : "UNKNOWN_FACILITY",
                    Text.of(
                            "Isi kode fasilitas yang terdaftar di wilayah Anda, pada baris atau parameter facility.",
                            "Give the code of a registered facility in your scope, in the row or the parameter facility."));
        }
        var period = or(or(row.text("period"), row.text("year")), how.period);
        if (period == null || !kind.grain().takes(period)) {
            row.refuse(
                    "period",
                    period == null ? "MISSING" : "NOT_A_PERIOD",
                    switch (kind.grain()) {
                        case YEAR -> Text.of("Harus tahun seperti 2018.", "Must be a year such as 2018.");
                        case MONTH -> Text.of("Harus bulan seperti 2018-03.", "Must be a month such as 2018-03.");
                        case YEAR_OR_MONTHS -> Text.of("Harus seperti 2018 atau 2018-03.", "Must be 2018 or 2018-03.");
                    });
        }
        var part = sheet.part(row);
        if (row.isFlawed()) {
            return;
        }
        var key = new ReportKey(facility, period, part);
        ReportRules.period(key, LocalDate.now(clock))
                .ifPresent(flaw -> row.refuse("period", flaw.code(), flaw.message()));
        var content = row.isFlawed() ? null : sheet.content(row, key);
        if (!row.isFlawed()) {
            CheckedSums.check(row, sheet.findings(content), how.sums);
        }
        if (!row.isFlawed() && reads.putIfAbsent(key, new Read<>(row, content)) != null) {
            row.refuse("period", "DUPLICATE", Text.of("Baris ini ganda.", "This row stands twice."));
        }
    }

    private <T> void apply(ReportKind<T> kind, Map<ReportKey, Read<T>> reads, ReportBuilder report) {
        if (reads.isEmpty()) {
            return;
        }
        if (report.mayStore()) {
            revising.lockAll(kind.name());
        }
        var facilities = reads.keySet().stream().map(ReportKey::facility).collect(Collectors.toSet());
        var stored = store.of(kind, facilities).stream().collect(Collectors.toMap(Reported::key, Function.identity()));
        if (kind.grain() == ReportGrain.YEAR_OR_MONTHS) {
            refuseOverlaps(reads, stored.keySet(), report);
        }
        var at = revising.now();
        var by = caller.name();
        var changed = new ArrayList<Reported<T>>();
        var notes = new ArrayList<Note>();
        reads.forEach((key, read) -> {
            var before = stored.get(key);
            var changes = revising.changes(before == null ? null : before.content(), read.content());
            if (before != null && changes.isEmpty()) {
                report.unchanged();
                return;
            }
            if (before == null) {
                report.created();
            } else {
                report.updated();
            }
            changes.forEach(
                    change -> report.change(read.row().line(), change.field(), change.before(), change.after()));
            var revision = before == null ? 1 : before.revision() + 1;
            changed.add(new Reported<>(key, read.content(), revision, by, at));
            notes.add(new Note(key.facility(), key.inTrail(), revision, changes));
        });
        if (report.mayStore() && !changed.isEmpty()) {
            store.write(kind, changed, by, at);
            trail.note(kind.name(), "IMPORT", null, by, at, notes);
        }
    }

    private static <T> void refuseOverlaps(Map<ReportKey, Read<T>> reads, Set<ReportKey> stored, ReportBuilder report) {
        var all = Stream.concat(reads.keySet().stream(), stored.stream()).toList();
        reads.entrySet().removeIf(entry -> {
            var row = entry.getValue().row();
            ReportRules.overlap(entry.getKey(), all)
                    .ifPresent(flaw -> row.refuse("period", flaw.code(), flaw.message()));
            if (row.isFlawed()) {
                report.rejected(row.flaws());
            }
            return row.isFlawed();
        });
    }

    private static String or(String first, String second) {
        return first != null ? first : second;
    }
}
