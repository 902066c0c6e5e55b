package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.month.MonthLock;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Takes sheets and totals back, with all their revisions, so that their month can be filled from another source. Nothing
 * is lost: what was taken back stays in tables of its own, with who, when and why.
 */
@ApplicationScoped
class Voids {

    private final EntityManager database;
    private final Facilities facilities;
    private final Wards wards;
    private final MonthLock months;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Voids(
            EntityManager database,
            Facilities facilities,
            Wards wards,
            MonthLock months,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.wards = wards;
        this.months = months;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    @Transactional
    void totals(StoredTotals.Key key, String reason) {
        begin(key.facility(), key.ward(), key.month());
        StoredTotals stored = StoredTotals.findById(key);
        if (stored == null) {
            throw absentTotals(key);
        }
        conditional.mustMatch(stored.revision);
        move("monthly_totals", key.facility(), key.ward(), key.bedClass(), key.month(), key.month(), reason);
        facilities.changed(key.facility());
    }

    @Transactional
    void sheet(StoredSheet.Key key, String reason) {
        begin(key.facility(), key.ward(), key.date());
        StoredSheet stored = StoredSheet.findById(key);
        if (stored == null) {
            throw absentSheet(key);
        }
        conditional.mustMatch(stored.revision);
        move("census", key.facility(), key.ward(), key.bedClass(), key.date(), key.date(), reason);
        facilities.changed(key.facility());
    }

    @Transactional
    VoidedSheets sheets(String facility, String ward, BedClass bedClass, YearMonth month, String reason) {
        begin(facility, ward, month.atDay(1));
        var voided = move("census", facility, ward, bedClass, month.atDay(1), month.atEndOfMonth(), reason);
        if (voided > 0) {
            facilities.changed(facility);
        }
        return new VoidedSheets(facility, ward, bedClass, month, voided);
    }

    private void begin(String facility, String ward, LocalDate day) {
        facilities.lock(facility);
        wards.reachable(facility, ward);
        months.mustBeOpen(facility, day);
        if (StoredSheet.followsStays(facility, ward, day)) {
            throw ProblemException.conflict("OTHER_SOURCE", CensusTexts.OTHER_SOURCE_STAYS);
        }
    }

    /** Moves the rows of a table and their revisions between two days, both included; how many rows stood. */
    private long move(
            String table,
            String facility,
            String ward,
            BedClass bedClass,
            LocalDate first,
            LocalDate last,
            String reason) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keep(table, table + "_revision", facility, ward, bedClass, first, last, reason, at);
        return keep(table, table, facility, ward, bedClass, first, last, reason, at);
    }

    private long keep(
            String table,
            String from,
            String facility,
            String ward,
            BedClass bedClass,
            LocalDate first,
            LocalDate last,
            String reason,
            Instant at) {
        var ofSheets = table.equals("census");
        var day = ofSheets ? "date" : "month";
        return database.createNativeQuery(
                        """
                        with gone as (
                            delete from %1$s
                            where facility = :facility and ward = :ward and class = :class and %2$s between :first and :last%4$s
                            returning *
                        )
                        insert into %3$s_void select gone.*, :reason, :author, cast(:at as timestamptz) from gone
                        """
                                .formatted(from, day, table, ofSheets ? " and source = 'DAILY'" : ""))
                .setParameter("facility", facility)
                .setParameter("ward", ward)
                .setParameter("class", bedClass.name())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("reason", reason)
                .setParameter("author", caller.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The last revision of a voided sheet, 0 where none was voided: a new one counts on from it. */
    int lastOf(StoredSheet.Key key) {
        return last("census", "date", key.facility(), key.ward(), key.bedClass(), key.date());
    }

    /** The last revision of voided totals, 0 where none were voided. */
    int lastOf(StoredTotals.Key key) {
        return last("monthly_totals", "month", key.facility(), key.ward(), key.bedClass(), key.month());
    }

    private int last(String table, String day, String facility, String ward, BedClass bedClass, LocalDate on) {
        return ((Number) database.createNativeQuery(
                                """
                                select coalesce(max(revision), 0) from %s_void
                                where facility = :facility and ward = :ward and class = :class and %s = :on
                                """
                                        .formatted(table, day))
                        .setParameter("facility", facility)
                        .setParameter("ward", ward)
                        .setParameter("class", bedClass.name())
                        .setParameter("on", on)
                        .getSingleResult())
                .intValue();
    }

    /** 410 where a sheet was voided, 404 where none ever was. */
    ProblemException absentSheet(StoredSheet.Key key) {
        return lastOf(key) > 0
                ? voided()
                : ProblemException.notFound("census", key.ward() + "/" + key.bedClass() + "/" + key.date());
    }

    /** 410 where totals were voided, 404 where none ever were. */
    ProblemException absentTotals(StoredTotals.Key key) {
        return lastOf(key) > 0
                ? voided()
                : ProblemException.notFound(
                        "monthly totals", key.ward() + "/" + key.bedClass() + "/" + YearMonth.from(key.month()));
    }

    private static ProblemException voided() {
        return ProblemException.of(
                ProblemType.GONE,
                "VOIDED",
                Text.of(
                        "Sudah dibatalkan; hari atau bulan ini dapat diisi kembali.",
                        "It was voided; this day or month can be filled anew."));
    }
}
