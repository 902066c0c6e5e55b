package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a register of facilities from a file. */
@ApplicationScoped
class ImportFacilities {

    private final Facilities facilities;
    private final Regions regions;
    private final KeepFacility keep;
    private final Clock clock;

    ImportFacilities(Facilities facilities, Regions regions, KeepFacility keep, Clock clock) {
        this.facilities = facilities;
        this.regions = regions;
        this.keep = keep;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(
            InputStream body, String mediaType, Scope scope, boolean dryRun, OnError onError, Language language) {
        regions.takeTurn();
        var report = new ReportBuilder(dryRun, onError);
        var lines = new LinkedHashMap<Row, FacilityLine>();
        try (var table = Table.open(body, mediaType, FacilityLine.COLUMNS)) {
            var known = new HashSet<>(regions.codes());
            var seen = new HashSet<String>();
            for (var row : table) {
                var line = FacilityLine.read(row);
                check(row, line, scope, known, seen);
                lines.put(row, line);
            }
            apply(lines, scope, report);
            return report.build(table.format(), language);
        }
    }

    private static void check(Row row, FacilityLine line, Scope scope, Set<String> known, Set<String> seen) {
        if (row.isFlawed()) {
            return;
        }
        if (!scope.covers(line.facility(), line.region())) {
            row.refuse("regionCode", "OUT_OF_SCOPE", Text.of("Di luar wilayah Anda.", "Outside your scope."));
        } else if (!known.contains(line.region())) {
            row.refuse(
                    "regionCode",
                    "UNKNOWN_REGION",
                    Text.of("Wilayah ini tidak terdaftar.", "This region is not in the register."));
        }
        if (!seen.add(line.facility())) {
            row.refuse(
                    line.registrationCode() != null ? "registrationCode" : "puskesmasCode",
                    "DUPLICATE",
                    Text.of("Kode ganda dalam berkas.", "The code stands twice in the file."));
        }
    }

    private void apply(Map<Row, FacilityLine> lines, Scope scope, ReportBuilder report) {
        var today = LocalDate.now(clock);
        var zones = keep.zoneByProvince();
        var stored = facilities.byCode(lines.entrySet().stream()
                .filter(entry -> !entry.getKey().isFlawed())
                .map(entry -> entry.getValue().facility())
                .toList());
        var accepted = new ArrayList<Runnable>();
        lines.forEach((row, line) -> {
            if (!row.isFlawed()) {
                settle(row, line, stored.get(line.facility()), scope, today, zones, report, accepted);
            }
            if (row.isFlawed()) {
                report.rejected(row.flaws());
            }
        });
        if (report.mayStore()) {
            accepted.forEach(Runnable::run);
        }
    }

    private void settle(
            Row row,
            FacilityLine line,
            FacilityRow stored,
            Scope scope,
            LocalDate today,
            Map<String, String> zones,
            ReportBuilder report,
            List<Runnable> accepted) {
        if (stored != null && !scope.covers(stored.facility, stored.region)) {
            row.refuse("regionCode", "OUT_OF_SCOPE", Text.of("Milik wilayah lain.", "It belongs to another region."));
            return;
        }
        var before = stored == null ? null : stored.on(today);
        var details = FacilityRules.completed(line.facility(), line.over(before), zones);
        var flaws = FacilityRules.flaws(line.facility(), details, today);
        if (!flaws.isEmpty()) {
            flaws.forEach(flaw -> row.refuse("regionCode", flaw.code(), flaw.message()));
            return;
        }
        var after = new FacilityRow();
        after.facility = line.facility();
        after.take(details);
        if (before == null) {
            report.created();
            report.change(line.line(), "name", null, line.name());
            accepted.add(() -> facilities.persist(after));
        } else if (before.equals(after.on(today))) {
            report.unchanged();
        } else {
            report.updated();
            report.change(line.line(), "name", before.name(), details.name());
            report.change(line.line(), "regionCode", before.region(), details.region());
            report.change(line.line(), "zone", before.zone(), details.zone());
            report.change(
                    line.line(),
                    "inpatient",
                    before.inpatient(),
                    after.on(today).inpatient());
            accepted.add(() -> stored.take(details));
        }
    }
}
