package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores the monthly totals of a file in one transaction: all that are fine, or with {@code abort} none when any is not. */
@ApplicationScoped
class ImportTotals {

    private final AgroalDataSource database;
    private final Facilities facilities;
    private final Totals totals;
    private final Caller caller;
    private final Clock clock;

    ImportTotals(AgroalDataSource database, Facilities facilities, Totals totals, Caller caller, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.totals = totals;
        this.caller = caller;
        this.clock = clock;
    }

    /** A line that may be stored, and what it replaces. */
    private record Accepted(TotalsRow row, StoredTotals before) {}

    /** What one file has in common. */
    private record Run(ReportBuilder report, Map<StoredTotals.Key, Long> lines, Set<String> locked) {}

    /** The totals of one facility. */
    @Transactional(rollbackOn = SQLException.class)
    ImportReport run(String facility, InputStream file, String contentType, ImportOrder order) throws SQLException {
        var found = facilities.reachable(facility);
        return run(file, contentType, order, TotalsRow.COLUMNS, row -> found, ImportSteps.OF_A_REQUEST);
    }

    /** The totals of any facilities of a region; a line of another is refused as one of a facility that does not exist. */
    @Transactional(rollbackOn = SQLException.class)
    ImportReport runRegion(String region, InputStream file, String contentType, ImportOrder order, ImportSteps steps)
            throws SQLException {
        var known = facilities.inRegion(region).stream().collect(Collectors.toMap(Facility::facility, each -> each));
        Function<Row, Facility> reader = row -> {
            var facility = row.code("facility");
            if (facility == null || !known.containsKey(facility)) {
                row.refuse("facility", "UNKNOWN_FACILITY", CensusTexts.UNKNOWN_FACILITY);
                return null;
            }
            return known.get(facility);
        };
        return run(file, contentType, order, TotalsRow.REGION_COLUMNS, reader, steps);
    }

    private ImportReport run(
            InputStream file,
            String contentType,
            ImportOrder order,
            Columns columns,
            Function<Row, Facility> facilityOf,
            ImportSteps steps)
            throws SQLException {
        var run = new Run(order.report(), new HashMap<>(), new HashSet<>());
        try (var table = Table.open(file, contentType, columns)) {
            ImportTemplates.MONTHLY_TOTALS.mustBeOf(table);
            var accepted = new ArrayList<Accepted>();
            for (var row : table) {
                var facility = facilityOf.apply(row);
                if (facility == null) {
                    run.report().rejected(row.flaws());
                } else {
                    take(row, facility, run, accepted);
                }
            }
            steps.read();
            if (run.report().mayStore()) {
                store(accepted, order);
            }
            var built = run.report().build(table.format(), order.language());
            try (var connection = database.getConnection()) {
                steps.end(connection, built);
            }
            return built;
        }
    }

    private void take(Row row, Facility facility, Run run, List<Accepted> accepted) {
        var read = TotalsRow.read(row, facility);
        if (read == null) {
            run.report().rejected(row.flaws());
            return;
        }
        var first = run.lines().putIfAbsent(read.key(), row.line());
        if (first != null) {
            row.refuse("month", "DUPLICATE_TOTALS", CensusTexts.duplicateTotals(first));
            run.report().rejected(row.flaws());
            return;
        }
        if (run.locked().add(facility.facility())) {
            facilities.lock(facility.facility());
        }
        StoredTotals stored = StoredTotals.findById(read.key());
        if (stored != null && stored.says(read.sheet())) {
            run.report().unchanged();
            return;
        }
        for (var flaw : totals.refusals(facility, read.key(), read.sheet())) {
            row.refuse(inRow(row, flaw));
        }
        if (row.isFlawed()) {
            run.report().rejected(row.flaws());
            return;
        }
        note(row.line(), stored, read.sheet(), run.report());
        accepted.add(new Accepted(read, stored));
    }

    private void store(List<Accepted> accepted, ImportOrder order) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var changed = new TreeSet<String>();
        for (var each : accepted) {
            var key = each.row().key();
            var reason = each.before() == null ? null : order.reason();
            totals.store(key, each.before(), each.row().sheet(), reason, caller.name(), at);
            changed.add(key.facility());
        }
        changed.forEach(facilities::changed);
    }

    private static Flaw inRow(Row row, Flaw flaw) {
        var column = flaw.pointer() == null ? flaw.parameter() : flaw.pointer().substring(1);
        return new Flaw(null, null, row.line(), column, flaw.code(), flaw.message(), flaw.params());
    }

    private static void note(long line, StoredTotals before, TotalsSheet now, ReportBuilder report) {
        if (before == null) {
            report.created();
            return;
        }
        report.updated();
        report.change(line, "patientDays", before.patientDays, now.patientDays());
        report.change(line, "lengthOfStayDays", before.lengthOfStayDays, now.lengthOfStayDays());
        report.change(line, "discharges", before.discharges, now.discharges());
        report.change(line, "deathsUnder48h", before.deathsUnder48h, now.deathsUnder48h());
        report.change(line, "deaths48hPlus", before.deaths48hPlus, now.deaths48hPlus());
        report.change(line, "beds", before.beds, now.beds());
        report.change(line, "note", before.note, now.note());
    }
}
