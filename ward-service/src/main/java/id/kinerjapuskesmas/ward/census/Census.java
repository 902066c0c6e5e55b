package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.month.MonthLock;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of the facilities in the caller's reach: written one by one, corrected by revision, never lost. */
@ApplicationScoped
class Census {

    private final Facilities facilities;
    private final Wards wards;
    private final MonthLock months;
    private final Voids voids;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    Census(
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

    record Written(boolean created, DailyCensus now) {}

    @Transactional
    Written put(StoredSheet.Key key, CensusSheet sheet) {
        var facility = facilities.lock(key.facility());
        wards.reachable(key.facility(), key.ward());
        if (StoredSheet.followsStays(key.facility(), key.ward(), key.date())) {
            throw ProblemException.conflict("OTHER_SOURCE", CensusTexts.OTHER_SOURCE_STAYS);
        }
        StoredSheet stored = StoredSheet.findById(key);
        var counts = sheet.counts();
        if (stored != null && stored.counts.equals(counts)) {
            conditional.tag(stored.revision);
            return new Written(false, stored.onTheWire());
        }
        months.mustBeOpen(key.facility(), key.date());
        var created = stored == null;
        if (!created) {
            conditional.mustMatch(stored.revision);
        }
        refuse(flaws(facility, key, sheet, created));
        if (StoredTotals.stand(key)) {
            throw ProblemException.conflict("OTHER_SOURCE", CensusTexts.OTHER_SOURCE_TOTALS);
        }
        if (created) {
            stored = new StoredSheet();
            stored.key = key;
            stored.revision = voids.lastOf(key);
        }
        stored.become(
                counts, reason(sheet, stored), caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        stored.persist();
        facilities.changed(key.facility());
        conditional.tag(stored.revision);
        return new Written(created, stored.onTheWire());
    }

    /** A sheet that follows a voided one is a later revision and says so, when nobody else does. */
    private static String reason(CensusSheet sheet, StoredSheet stored) {
        return sheet.reason() == null && stored.revision > 0 ? CensusTexts.FILLED_ANEW.id() : sheet.reason();
    }

    private List<Flaw> flaws(Facility facility, StoredSheet.Key key, CensusSheet sheet, boolean created) {
        var flaws = new ArrayList<Flaw>();
        var today = facility.today(clock);
        if (key.date().isAfter(today)) {
            throw ProblemException.parameter(Flaw.in("date", "FUTURE_DATE", CensusTexts.future(key.date(), today))
                    .with("value", key.date().toString()));
        }
        var breaches = new ArrayList<>(SheetRules.breaches(sheet.counts()));
        StoredSheet before = StoredSheet.findById(key.dayBefore());
        if (before != null && before.counts.closing() != sheet.opening()) {
            breaches.add(SheetRules.openingDiffers(sheet.opening(), before.counts.closing()));
        }
        breaches.forEach(breach -> flaws.add(
                new Flaw("/" + breach.field(), null, null, null, breach.code(), breach.message(), breach.numbers())));
        if (!created && (sheet.reason() == null || sheet.reason().isBlank())) {
            flaws.add(Flaw.at("/reason", "REASON_REQUIRED", CensusTexts.REASON_REQUIRED));
        }
        if (sheet.beds() == null && !wards.bedsKnown(key.facility(), key.ward(), key.bedClass(), key.date())) {
            flaws.add(Flaw.at("/beds", "BEDS_UNKNOWN", CensusTexts.BEDS_UNKNOWN));
        }
        return flaws;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    DailyCensus get(StoredSheet.Key key) {
        facilities.reachable(key.facility());
        return stored(key).onTheWire();
    }

    /** All revisions of a sheet, the present one first. */
    List<DailyCensus> revisions(StoredSheet.Key key) {
        facilities.reachable(key.facility());
        var older = CorrectedSheet.<CorrectedSheet>find(
                        """
                        key.facility = ?1 and key.ward = ?2 and key.bedClass = ?3 and key.date = ?4
                        order by key.revision desc
                        """,
                        key.facility(),
                        key.ward(),
                        key.bedClass(),
                        key.date())
                .list()
                .stream()
                .map(CorrectedSheet::onTheWire);
        return Stream.concat(Stream.of(stored(key).onTheWire()), older).toList();
    }

    List<DailyCensus> list(String facility, String ward, Period period, List<String> after, int limit) {
        wards.reachable(facility, ward);
        return StoredSheet.<StoredSheet>find(
                        """
                        key.facility = ?1 and key.ward = ?2 and key.date between ?3 and ?4
                        and (key.date > ?5 or key.date = ?5 and cast(key.bedClass as string) > ?6)
                        order by key.date, cast(key.bedClass as string)
                        """,
                        facility,
                        ward,
                        period.start(),
                        period.end(),
                        after.isEmpty() ? period.start().minusDays(1) : LocalDate.parse(after.get(0)),
                        after.isEmpty() ? "" : after.get(1))
                .page(0, limit)
                .list()
                .stream()
                .map(StoredSheet::onTheWire)
                .toList();
    }

    private StoredSheet stored(StoredSheet.Key key) {
        StoredSheet stored = StoredSheet.findById(key);
        if (stored == null) {
            throw voids.absentSheet(key);
        }
        return stored;
    }
}
