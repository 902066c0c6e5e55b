package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.month.MonthLock;
import id.kinerjapuskesmas.ward.ward.Wards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Which ward-months run on stays: begun by the first stay that reaches them or explicitly, ended only when empty. */
@ApplicationScoped
class StayMonths {

    private static final String SELECT =
            """
            select m.month as month, m.author as author, m.recorded_at as recorded_at,
                   (select count(distinct p.stay) from placement p
                    where p.facility = m.facility and p.ward = m.ward
                      and p.since < cast(m.month + interval '1 month' as timestamp) at time zone f.zone
                      and p.until >= cast(m.month as timestamp) at time zone f.zone) as stays
            from stay_month m
            join facility f on f.facility = m.facility
            where m.facility = :facility and m.ward = :ward
            """;

    private final EntityManager database;
    private final Facilities facilities;
    private final Wards wards;
    private final MonthLock months;
    private final Caller caller;
    private final Clock clock;

    StayMonths(
            EntityManager database, Facilities facilities, Wards wards, MonthLock months, Caller caller, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.wards = wards;
        this.months = months;
        this.caller = caller;
        this.clock = clock;
    }

    record Written(boolean created, StayMonth now) {}

    @Transactional
    Written begin(String facilityCode, String ward, YearMonth month) {
        var facility = facilities.lock(facilityCode);
        wards.reachable(facilityCode, ward);
        var today = facility.today(clock);
        if (month.atDay(1).isAfter(today)) {
            throw ProblemException.parameter(Flaw.in(
                            "month",
                            "FUTURE_DATE",
                            Text.of(
                                    "Bulan %s belum tiba.".formatted(month),
                                    "The month %s has not come.".formatted(month)))
                    .with("value", month.toString()));
        }
        if (find(facility, ward, month) != null) {
            return new Written(false, find(facility, ward, month));
        }
        months.mustBeOpen(facilityCode, month.atDay(1));
        mustHaveNoOtherSource(facilityCode, ward, month);
        of(
                        """
                        insert into stay_month (facility, ward, month, author, recorded_at)
                        values (:facility, :ward, :month, :author, now())
                        """,
                        facilityCode,
                        ward,
                        month)
                .setParameter("author", caller.name())
                .executeUpdate();
        var last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        database.createNativeQuery(
                        """
                        select derive_census(array[cast(:facility as text)], array[cast(:ward as text)],
                            array[cast(:first as date)], array[cast(:last as date)], :author)
                        """)
                .setParameter("facility", facilityCode)
                .setParameter("ward", ward)
                .setParameter("first", month.atDay(1))
                .setParameter("last", last)
                .setParameter("author", caller.name())
                .getSingleResult();
        facilities.changed(facilityCode);
        return new Written(true, find(facility, ward, month));
    }

    @Transactional
    void end(String facilityCode, String ward, YearMonth month) {
        var facility = facilities.lock(facilityCode);
        wards.reachable(facilityCode, ward);
        var found = get(facility, ward, month);
        months.mustBeOpen(facilityCode, month.atDay(1));
        if (found.stays() > 0) {
            throw ProblemException.conflict(
                    "STAYS_STAND",
                    Text.of(
                            "%d perawatan berada di ruang %s pada %s; batalkan dahulu."
                                    .formatted(found.stays(), ward, month),
                            "%d stays were in ward %s in %s; void them first.".formatted(found.stays(), ward, month)));
        }
        of(
                        """
                        delete from census
                        where facility = :facility and ward = :ward and source = 'STAYS'
                          and date >= :month and date < cast(:month as date) + interval '1 month'
                        """,
                        facilityCode,
                        ward,
                        month)
                .executeUpdate();
        of(
                        "delete from stay_month where facility = :facility and ward = :ward and month = :month",
                        facilityCode,
                        ward,
                        month)
                .executeUpdate();
        facilities.changed(facilityCode);
    }

    StayMonth get(Facility facility, String ward, YearMonth month) {
        wards.reachable(facility.facility(), ward);
        var found = find(facility, ward, month);
        if (found == null) {
            throw ProblemException.notFound("stay month", ward + "/" + month);
        }
        return found;
    }

    List<StayMonth> list(Facility facility, String ward, List<String> after, int limit) {
        wards.reachable(facility.facility(), ward);
        return database
                .createNativeQuery(SELECT + " and m.month > :after order by m.month limit :limit", Tuple.class)
                .setParameter("facility", facility.facility())
                .setParameter("ward", ward)
                .setParameter(
                        "after",
                        after.isEmpty()
                                ? LocalDate.of(1900, 1, 1)
                                : YearMonth.parse(after.get(0)).atDay(1))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> month(facility, ward, (Tuple) row))
                .toList();
    }

    private void mustHaveNoOtherSource(String facility, String ward, YearMonth month) {
        var others = of(
                        """
                        select case when exists (select from census
                                   where facility = :facility and ward = :ward and source = 'DAILY'
                                     and date >= :month and date < cast(:month as date) + interval '1 month') then 'DAILY'
                               when exists (select from monthly_totals
                                   where facility = :facility and ward = :ward and month = :month) then 'MONTHLY_TOTALS'
                               end
                        """,
                        facility,
                        ward,
                        month)
                .getSingleResult();
        if (others != null) {
            throw ProblemException.conflict("OTHER_SOURCE", Places.otherSource(ward, month, others.toString()));
        }
    }

    private StayMonth find(Facility facility, String ward, YearMonth month) {
        List<?> found = database.createNativeQuery(SELECT + " and m.month = :month", Tuple.class)
                .setParameter("facility", facility.facility())
                .setParameter("ward", ward)
                .setParameter("month", month.atDay(1))
                .getResultList();
        return found.isEmpty() ? null : month(facility, ward, (Tuple) found.get(0));
    }

    private static StayMonth month(Facility facility, String ward, Tuple row) {
        return new StayMonth(
                facility.facility(),
                ward,
                YearMonth.from(row.get("month", LocalDate.class)),
                row.get("stays", Long.class),
                row.get("author", String.class),
                StayRules.local(row.get("recorded_at", Instant.class), ZoneId.of(facility.zone())));
    }

    private Query of(String sql, String facility, String ward, YearMonth month) {
        return database.createNativeQuery(sql)
                .setParameter("facility", facility)
                .setParameter("ward", ward)
                .setParameter("month", month.atDay(1));
    }
}
