package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.month.MonthLock;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Monthly totals of the facilities in the caller's reach; a month has totals or sheets, never both. */
@ApplicationScoped
class Totals {

    private final Facilities facilities;
    private final Wards wards;
    private final MonthLock months;
    private final Voids voids;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Totals(
            Facilities facilities,
            Wards wards,
            MonthLock months,
            Voids voids,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.facilities = facilities;
        this.wards = wards;
        this.months = months;
        this.voids = voids;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    record Written(boolean created, MonthlyTotals now) {}

    @Transactional
    Written put(StoredTotals.Key key, TotalsSheet sheet) {
        var facility = facilities.lock(key.facility());
        wards.reachable(key.facility(), key.ward());
        StoredTotals stored = StoredTotals.findById(key);
        if (stored != null && stored.says(sheet)) {
            conditional.tag(stored.revision);
            return new Written(false, stored.onTheWire());
        }
        months.mustBeOpen(key.facility(), key.month());
        if (StoredSheet.followsStays(key.facility(), key.ward(), key.month())) {
            throw ProblemException.conflict("OTHER_SOURCE", CensusTexts.OTHER_SOURCE_STAYS);
        }
        var created = stored == null;
        if (!created) {
            conditional.mustMatch(stored.revision);
        }
        refuse(facility, key, sheet, created);
        var now = store(
                key,
                stored,
                sheet,
                sheet.reason(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        facilities.changed(key.facility());
        conditional.tag(now.revision);
        return new Written(created, now.onTheWire());
    }

    /** Writes what was found sound; the caller holds the facility's lock and raises its revision. */
    StoredTotals store(
            StoredTotals.Key key, StoredTotals before, TotalsSheet sheet, String reason, String author, Instant at) {
        var stored = before;
        if (stored == null) {
            wards.keepsClass(key.facility(), key.ward(), key.bedClass());
            stored = new StoredTotals();
            stored.key = key;
            stored.revision = voids.lastOf(key);
        }
        // totals that follow voided ones are a later revision and say so, when nobody else does
        var why = reason == null && stored.revision > 0 ? CensusTexts.FILLED_ANEW.id() : reason;
        stored.become(sheet, why, author, at);
        stored.persist();
        return stored;
    }

    /** Everything that stands against one line of a file. */
    List<Flaw> refusals(Facility facility, StoredTotals.Key key, TotalsSheet sheet) {
        var flaws = new ArrayList<>(sheet.flaws());
        var lastDay = YearMonth.from(key.month()).atEndOfMonth();
        var today = facility.today(clock);
        if (!lastDay.isBefore(today)) {
            flaws.add(Flaw.in("month", "FUTURE_DATE", CensusTexts.future(lastDay, today)));
        }
        if (!wards.has(key.facility(), key.ward())) {
            flaws.add(Flaw.in("ward", "UNKNOWN_WARD", CensusTexts.unknownWard(key.ward())));
            return flaws;
        }
        if (!months.closed(key.facility(), key.month(), key.month()).isEmpty()) {
            flaws.add(Flaw.in("month", MonthLock.MONTH_CLOSED, MonthLock.text(YearMonth.from(key.month()))));
        }
        if (sheet.beds() == null && !wards.bedsKnown(key.facility(), key.ward(), key.bedClass(), key.month())) {
            flaws.add(Flaw.in("beds", "BEDS_UNKNOWN", CensusTexts.BEDS_UNKNOWN));
        }
        if (StoredSheet.followsStays(key.facility(), key.ward(), key.month())) {
            flaws.add(Flaw.in("month", "OTHER_SOURCE", CensusTexts.OTHER_SOURCE_STAYS));
        } else if (hasSheets(key)) {
            flaws.add(Flaw.in("month", "OTHER_SOURCE", CensusTexts.OTHER_SOURCE_SHEETS));
        }
        return flaws;
    }

    private static boolean hasSheets(StoredTotals.Key key) {
        return StoredSheet.count(
                        "key.facility = ?1 and key.ward = ?2 and key.bedClass = ?3 and key.date between ?4 and ?5",
                        key.facility(),
                        key.ward(),
                        key.bedClass(),
                        key.month(),
                        YearMonth.from(key.month()).atEndOfMonth())
                > 0;
    }

    private void refuse(Facility facility, StoredTotals.Key key, TotalsSheet sheet, boolean created) {
        var lastDay = YearMonth.from(key.month()).atEndOfMonth();
        var today = facility.today(clock);
        if (!lastDay.isBefore(today)) {
            throw ProblemException.parameter(Flaw.in("month", "FUTURE_DATE", CensusTexts.future(lastDay, today))
                    .with("value", YearMonth.from(key.month()).toString()));
        }
        var flaws = new ArrayList<>(sheet.flaws());
        if (!created && (sheet.reason() == null || sheet.reason().isBlank())) {
            flaws.add(Flaw.at("/reason", "REASON_REQUIRED", CensusTexts.REASON_REQUIRED));
        }
        if (sheet.beds() == null && !wards.bedsKnown(key.facility(), key.ward(), key.bedClass(), key.month())) {
            flaws.add(Flaw.at("/beds", "BEDS_UNKNOWN", CensusTexts.BEDS_UNKNOWN));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        if (hasSheets(key)) {
            throw ProblemException.conflict("OTHER_SOURCE", CensusTexts.OTHER_SOURCE_SHEETS);
        }
    }

    MonthlyTotals get(StoredTotals.Key key) {
        facilities.reachable(key.facility());
        StoredTotals stored = StoredTotals.findById(key);
        if (stored == null) {
            throw voids.absentTotals(key);
        }
        return stored.onTheWire();
    }

    List<MonthlyTotals> list(String facility, String ward, List<String> after, int limit) {
        wards.reachable(facility, ward);
        return StoredTotals.<StoredTotals>find(
                        """
                        key.facility = ?1 and key.ward = ?2
                        and (key.month > ?3 or key.month = ?3 and cast(key.bedClass as string) > ?4)
                        order by key.month, cast(key.bedClass as string)
                        """,
                        facility,
                        ward,
                        after.isEmpty()
                                ? LocalDate.EPOCH
                                : YearMonth.parse(after.get(0)).atDay(1),
                        after.isEmpty() ? "" : after.get(1))
                .page(0, limit)
                .list()
                .stream()
                .map(StoredTotals::onTheWire)
                .toList();
    }
}
