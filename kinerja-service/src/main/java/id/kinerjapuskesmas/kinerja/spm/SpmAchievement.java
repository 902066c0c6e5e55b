package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What SPM says of a facility and period, as other features need it. */
@ApplicationScoped
public class SpmAchievement {

    private final SheetTotals totals;
    private final SpmVersions versions;
    private final EntityManager entities;

    SpmAchievement(SheetTotals totals, SpmVersions versions, EntityManager entities) {
        this.totals = totals;
        this.versions = versions;
        this.entities = entities;
    }

    /** Indicators on and below target, and how many have no value. */
    public record Achieved(
            String version,
            String regulation,
            long onTarget,
            long belowTarget,
            long withoutValue,
            long sheets,
            String revision,
            Instant changedAt) {}

    /** Empty where no regulation, or more than one, holds in the period. */
    @Transactional
    public Optional<Achieved> of(String facility, String region, Period period) {
        var first = versions.of(YearMonth.from(period.start()));
        var last = versions.of(YearMonth.from(period.end()));
        if (first.isEmpty() || !first.equals(last)) {
            return Optional.empty();
        }
        var version = first.get();
        var subject = new SpmSubject(region, facility);
        var standing = totals.standing(subject, period);
        var months = ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
        var outcomes = new SpmComputation(version, totals.totals(subject, period), standing, months).outcomes();
        return Optional.of(new Achieved(
                version.version(),
                version.regulation(),
                count(outcomes, TargetStatus.ON_TARGET),
                count(outcomes, TargetStatus.BELOW_TARGET),
                count(outcomes, TargetStatus.NO_VALUE),
                standing.sheets(),
                standing.revision(),
                standing.changedAt()));
    }

    private static long count(List<SpmComputation.Outcome> outcomes, TargetStatus status) {
        return outcomes.stream()
                .filter(one -> one.result().targetStatus() == status)
                .count();
    }

    /** Months whose report fell due, and those whose sheet was first given by then. */
    public record Punctuality(long due, long onTime) {}

    /**
     * A sheet counts from its first revision in the trail.
     *
     * @param dueDay of the month after, in the facility's zone
     */
    @Transactional
    public Punctuality punctuality(String facility, String zone, Period period, int dueDay, LocalDate today) {
        var row = (Object[]) entities.createNativeQuery(
                        """
                        with due as (
                            select to_char(m, 'YYYY-MM') as month, cast(m + interval '1 month' as date) + :days as last_day
                            from generate_series(cast(:start as timestamp), cast(:end as timestamp), interval '1 month') m)
                        select count(*),
                               count(*) filter (where exists (
                                   select from trail t
                                   where t.owner = :facility and t.kind = 'SPM_SHEET' and t.key = due.month
                                     and t.revision = 1
                                     and cast(t.at at time zone :zone as date) <= due.last_day))
                        from due where last_day < :today
                        """,
                        Object[].class)
                .setParameter("days", dueDay - 1)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("facility", facility)
                .setParameter("zone", zone)
                .setParameter("today", today)
                .getSingleResult();
        return new Punctuality(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
