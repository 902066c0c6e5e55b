package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Stores the monthly totals of a file in one transaction; a dry run does the same work and takes it back. */
@ApplicationScoped
class ImportTotals {

    private final Facilities facilities;
    private final Totals totals;
    private final Caller caller;
    private final Clock clock;

    ImportTotals(Facilities facilities, Totals totals, Caller caller, Clock clock) {
        this.facilities = facilities;
        this.totals = totals;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a file is to be taken; the reason stands in the revisions of the totals it corrects. */
    record Order(boolean dryRun, OnError onError, String reason, Language language) {}

    /** What one file has in common. */
    private record Run(
            Facility facility, Order order, ReportBuilder report, Map<StoredTotals.Key, Long> lines, Instant at) {}

    @Transactional
    ImportReport run(String facility, InputStream file, String contentType, Order order) {
        facilities.reachable(facility);
        try (var table = Table.open(file, contentType, TotalsRow.COLUMNS)) {
            ImportTemplates.MONTHLY_TOTALS.mustBeOf(table);
            var found = facilities.lock(facility);
            var run = new Run(
                    found,
                    order,
                    new ReportBuilder(order.dryRun(), order.onError()),
                    new HashMap<>(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            var changed = false;
            for (var row : table) {
                changed |= take(row, run);
            }
            if (!run.report().mayStore()) {
                QuarkusTransaction.setRollbackOnly();
            } else if (changed) {
                facilities.changed(facility);
            }
            return run.report().build(table.format(), order.language());
        }
    }

    /** Whether the row changed anything. */
    private boolean take(Row row, Run run) {
        var read = TotalsRow.read(row, run.facility());
        if (read == null) {
            run.report().rejected(row.flaws());
            return false;
        }
        var first = run.lines().putIfAbsent(read.key(), row.line());
        if (first != null) {
            row.refuse("month", "DUPLICATE_TOTALS", CensusTexts.duplicateTotals(first));
            run.report().rejected(row.flaws());
            return false;
        }
        StoredTotals stored = StoredTotals.findById(read.key());
        if (stored != null && stored.says(read.sheet())) {
            run.report().unchanged();
            return false;
        }
        for (var flaw : totals.refusals(run.facility(), read.key(), read.sheet())) {
            row.refuse(inRow(row, flaw));
        }
        if (row.isFlawed()) {
            run.report().rejected(row.flaws());
            return false;
        }
        note(row.line(), stored, read.sheet(), run);
        totals.store(
                read.key(),
                stored,
                read.sheet(),
                stored == null ? null : run.order().reason(),
                caller.name(),
                run.at());
        return true;
    }

    private static Flaw inRow(Row row, Flaw flaw) {
        var column = flaw.pointer() == null ? flaw.parameter() : flaw.pointer().substring(1);
        return new Flaw(null, null, row.line(), column, flaw.code(), flaw.message(), flaw.params());
    }

    private static void note(long line, StoredTotals before, TotalsSheet now, Run run) {
        if (before == null) {
            run.report().created();
            return;
        }
        run.report().updated();
        run.report().change(line, "patientDays", before.patientDays, now.patientDays());
        run.report().change(line, "lengthOfStayDays", before.lengthOfStayDays, now.lengthOfStayDays());
        run.report().change(line, "discharges", before.discharges, now.discharges());
        run.report().change(line, "deathsUnder48h", before.deathsUnder48h, now.deathsUnder48h());
        run.report().change(line, "deaths48hPlus", before.deaths48hPlus, now.deaths48hPlus());
        run.report().change(line, "beds", before.beds, now.beds());
        run.report().change(line, "note", before.note, now.note());
    }
}
