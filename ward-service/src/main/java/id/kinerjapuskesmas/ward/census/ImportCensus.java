package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Spool;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.facility.Facilities;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.function.Function;

/**
 * Stores the sheets of a file in one transaction: all that are fine, or with {@code abort} none when any is not. A file is
 * tried straight, then staged.
 */
@ApplicationScoped
class ImportCensus {

    private final AgroalDataSource database;
    private final Facilities facilities;
    private final Caller caller;
    private final Clock clock;

    ImportCensus(AgroalDataSource database, Facilities facilities, Caller caller, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.caller = caller;
        this.clock = clock;
    }

    /** The sheets of one facility. */
    @Transactional(rollbackOn = SQLException.class)
    ImportReport run(String facility, InputStream file, String contentType, ImportOrder order) throws SQLException {
        var today = facilities.reachable(facility).today(clock);
        return run(
                file,
                contentType,
                order,
                SheetRow.COLUMNS,
                row -> SheetRow.read(row, facility, today),
                ImportSteps.OF_A_REQUEST);
    }

    /** The sheets of any facilities of a region; a line of another is refused as one of a facility that does not exist. */
    @Transactional(rollbackOn = SQLException.class)
    ImportReport runRegion(String region, InputStream file, String contentType, ImportOrder order, ImportSteps steps)
            throws SQLException {
        var today = new HashMap<String, LocalDate>();
        facilities.inRegion(region).forEach(facility -> today.put(facility.facility(), facility.today(clock)));
        Function<Row, SheetRow> reader = row -> {
            var facility = row.code("facility");
            if (facility == null || !today.containsKey(facility)) {
                row.refuse("facility", "UNKNOWN_FACILITY", CensusTexts.UNKNOWN_FACILITY);
                return null;
            }
            return SheetRow.read(row, facility, today.get(facility));
        };
        return run(file, contentType, order, SheetRow.REGION_COLUMNS, reader, steps);
    }

    private ImportReport run(
            InputStream file,
            String contentType,
            ImportOrder order,
            Columns columns,
            Function<Row, SheetRow> reader,
            ImportSteps steps)
            throws SQLException {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var spool = Spool.of(file).followedBy(steps::follow);
                var connection = database.getConnection()) {
            if (!order.dryRun() && !contentType.startsWith(Table.XLSX)) {
                try (var table = Table.open(spool.open(), contentType, columns)) {
                    var stored = new StraightCensus(connection, caller.name(), at).store(table, reader, steps);
                    if (stored >= 0) {
                        var report = order.report();
                        report.created(stored);
                        return end(report, table, order, connection, steps);
                    }
                }
            }
            return staged(connection, spool, contentType, order, columns, reader, steps, at);
        }
    }

    private ImportReport staged(
            Connection connection,
            Spool spool,
            String contentType,
            ImportOrder order,
            Columns columns,
            Function<Row, SheetRow> reader,
            ImportSteps steps,
            Instant at)
            throws SQLException {
        var report = order.report();
        try (var table = Table.open(spool.open(), contentType, columns);
                var staging = new CensusStaging(connection)) {
            ImportTemplates.CENSUS.mustBeOf(table);
            var rejected = stage(table, staging, reader);
            steps.read();
            staging.lockFacilities();
            staging.check(rejected);
            rejected.reportTo(report);
            var outcome = staging.compare();
            note(outcome, report);
            if (order.dryRun()) {
                staging.listChanges(report);
            }
            if (report.mayStore() && outcome.created() + outcome.updated() > 0) {
                staging.store(outcome, order.reason(), caller.name(), at);
            }
            return end(report, table, order, connection, steps);
        }
    }

    private static ImportReport end(
            ReportBuilder report, Table table, ImportOrder order, Connection connection, ImportSteps steps)
            throws SQLException {
        var built = report.build(table.format(), order.language());
        steps.end(connection, built);
        return built;
    }

    private static RejectedRows stage(Table table, CensusStaging staging, Function<Row, SheetRow> reader)
            throws SQLException {
        var rejected = new RejectedRows();
        for (var row : table) {
            var sheet = reader.apply(row);
            if (sheet == null) {
                rejected.add(row.line(), row.flaws());
            } else {
                staging.add(sheet);
            }
        }
        staging.filled();
        return rejected;
    }

    private static void note(CensusStaging.Outcome outcome, ReportBuilder report) {
        report.created(outcome.created());
        report.unchanged(outcome.unchanged());
        for (var row = 0L; row < outcome.updated(); row++) {
            report.updated();
        }
    }
}
