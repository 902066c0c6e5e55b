package id.kinerjapuskesmas.survey.servicetime;

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
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receives observations, single and in files: all good rows in one transaction, or none. */
@ApplicationScoped
class WaitingTimeImport {

    static final int MOST_ROWS = 100_000;
    private static final Columns COLUMNS = Columns.required("observation", "unit", "observedAt", "minutes");
    private static final BigDecimal DAY = new BigDecimal(1440);

    private final Facilities facilities;
    private final WaitingTimes times;
    private final Clock clock;

    WaitingTimeImport(Facilities facilities, WaitingTimes times, Clock clock) {
        this.facilities = facilities;
        this.times = times;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    ImportReport run(
            Facility facility, InputStream body, String contentType, boolean dryRun, OnError onError, Language language)
            throws SQLException {
        var report = new ReportBuilder(dryRun, onError);
        var units = unitsOf(facility);
        var now = clock.instant();
        var rows = new ArrayList<Row>();
        Map<Row, WaitingTime> read = new LinkedHashMap<>();
        try (var table = Table.open(body, contentType, COLUMNS)) {
            for (var row : table) {
                if (rows.size() == MOST_ROWS) {
                    throw tooManyRows();
                }
                rows.add(row);
                var time = read(row, units, now);
                if (time != null) {
                    read.put(row, time);
                }
            }
            var known = times.findAll(
                    facility,
                    read.values().stream().map(WaitingTime::observation).toList());
            var fresh = compare(rows, read, known, report);
            if (report.mayStore() && !fresh.isEmpty()) {
                times.insert(facility, fresh);
            }
            return report.build(table.format(), language);
        }
    }

    /** Counts every row and gives back the new ones. */
    private static List<WaitingTime> compare(
            List<Row> rows, Map<Row, WaitingTime> read, Map<UUID, WaitingTime> known, ReportBuilder report) {
        var fresh = new ArrayList<WaitingTime>();
        var lines = new HashMap<UUID, Long>();
        for (var row : rows) {
            var time = read.get(row);
            if (time != null) {
                refuseKnown(row, time, known.get(time.observation()), lines);
            }
            if (row.isFlawed()) {
                report.rejected(row.flaws());
            } else if (known.containsKey(time.observation())) {
                report.unchanged();
            } else {
                report.created();
                fresh.add(time);
            }
        }
        return fresh;
    }

    private static void refuseKnown(Row row, WaitingTime time, WaitingTime stored, Map<UUID, Long> lines) {
        var first = lines.putIfAbsent(time.observation(), row.line());
        if (first != null) {
            row.refuse(
                    "observation",
                    "DUPLICATE_IN_FILE",
                    Text.of("Sudah ada di baris " + first + ".", "Already on line " + first + "."));
        } else if (stored != null && stored.voided()) {
            row.refuse(
                    "observation",
                    "OBSERVATION_VOIDED",
                    Text.of("Pengamatan ini sudah dibatalkan.", "This observation was voided."));
        } else if (stored != null && !stored.equals(time)) {
            row.refuse(
                    "observation",
                    "DIFFERENT_CONTENT",
                    Text.of("Pengenal ini sudah dipakai untuk isi lain.", "This id already holds other content."));
        }
    }

    /** The observation of a row, or null when it is flawed. */
    private static WaitingTime read(Row row, Set<String> units, Instant now) {
        row.required("observation");
        row.required("observedAt");
        row.required("minutes");
        var unit = row.required("unit");
        if (row.isFlawed()) {
            return null;
        }
        var id = row.uuid("observation");
        var at = row.time("observedAt");
        var minutes = row.decimal("minutes");
        if (!units.contains(unit)) {
            row.refuse(
                    "unit",
                    "UNKNOWN_UNIT",
                    Text.of(
                            "Unit layanan ini belum terdaftar pada fasilitas.",
                            "This service unit is not known at the facility."));
        }
        if (at != null && at.toInstant().isAfter(now)) {
            row.refuse(
                    "observedAt",
                    "IN_THE_FUTURE",
                    Text.of("Waktu pengamatan di masa depan.", "The time of observation lies in the future."));
        }
        if (minutes != null
                && (minutes.signum() < 0
                        || minutes.compareTo(DAY) > 0
                        || minutes.stripTrailingZeros().scale() > 2)) {
            row.refuse(
                    "minutes",
                    "OUT_OF_RANGE",
                    Text.of(
                            "Harus 0 sampai 1440 menit, paling banyak 2 desimal.",
                            "Must be 0 to 1440 minutes with at most 2 decimals."));
        }
        return row.isFlawed() ? null : new WaitingTime(id, unit, at.toInstant(), minutes, false);
    }

    Set<String> unitsOf(Facility facility) throws SQLException {
        return facilities.unitsOf(facility.facility()).stream()
                .map(unit -> unit.unit())
                .collect(Collectors.toSet());
    }

    private static ProblemException tooManyRows() {
        return ProblemException.of(
                ProblemType.TOO_LARGE,
                "TOO_MANY_ROWS",
                Text.of(
                        "Paling banyak %d baris dalam satu berkas.".formatted(MOST_ROWS),
                        "At most %d rows in one file.".formatted(MOST_ROWS)));
    }
}
