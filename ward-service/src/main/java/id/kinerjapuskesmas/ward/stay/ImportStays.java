package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.census.ImportOrder;
import id.kinerjapuskesmas.ward.census.ImportSteps;
import id.kinerjapuskesmas.ward.census.RejectedRows;
import id.kinerjapuskesmas.ward.facility.Facilities;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Stores the stays of a file in one transaction and lets the census follow: all that are fine, or with {@code abort} none. */
@ApplicationScoped
class ImportStays {

    private final AgroalDataSource database;
    private final Facilities facilities;
    private final StayTable table;
    private final Caller caller;
    private final Clock clock;

    ImportStays(AgroalDataSource database, Facilities facilities, StayTable table, Caller caller, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.table = table;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(rollbackOn = SQLException.class)
    ImportReport run(String facility, InputStream file, String contentType, ImportOrder order, ImportSteps steps)
            throws SQLException {
        var zone = ZoneId.of(facilities.reachable(facility).zone());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var report = order.report();
        try (var rows = Table.open(file, contentType, StayLine.COLUMNS);
                var connection = database.getConnection();
                var staging = new StayStaging(connection, facility)) {
            var rejected = stage(rows, facility, staging, now, zone);
            steps.read();
            facilities.lock(facility);
            staging.check(rejected);
            rejected.reportTo(report);
            var created = staging.count("not known");
            var updated = staging.count("known and not same");
            report.created(created);
            report.unchanged(staging.count("same"));
            for (var stay = 0L; stay < updated; stay++) {
                report.updated();
            }
            if (order.dryRun()) {
                staging.listChanges(report);
            }
            if (report.mayStore() && created + updated > 0) {
                staging.store(order.reason(), caller.name(), now);
                facilities.changed(facility);
            }
            var built = report.build(rows.format(), order.language());
            steps.end(connection, built);
            return built;
        }
    }

    private RejectedRows stage(Table rows, String facility, StayStaging staging, Instant now, ZoneId zone)
            throws SQLException {
        var rejected = new RejectedRows();
        var lines = new StayLines();
        for (var row : rows) {
            var line = StayLine.read(row, facility, zone);
            if (!lines.takes(line)) {
                flush(lines, staging, rejected, now, zone);
                lines = new StayLines();
            }
            lines.add(line);
        }
        flush(lines, staging, rejected, now, zone);
        staging.filled();
        return rejected;
    }

    private void flush(StayLines lines, StayStaging staging, RejectedRows rejected, Instant now, ZoneId zone)
            throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        var flaws = lines.read(now, zone);
        if (flaws.isEmpty()) {
            staging.add(lines, table.written(lines.episode().moves()));
        } else {
            rejected.add(lines.first().line(), flaws);
        }
    }
}
