package id.kinerjapuskesmas.ward.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** The closings and reopenings of months, only ever added to. */
@ApplicationScoped
class MonthSteps {

    private final EntityManager database;

    MonthSteps(EntityManager database) {
        this.database = database;
    }

    /** The latest first. */
    List<MonthStep> of(String facility, YearMonth month) {
        return database
                .createNativeQuery(
                        """
                        select revision as revision, action as action, reason as reason,
                               missing_days_accepted as accepted, author as author, recorded_at as recorded_at
                        from month_transition
                        where facility = :facility and month = :month
                        order by revision desc
                        """,
                        Tuple.class)
                .setParameter("facility", facility)
                .setParameter("month", month.atDay(1))
                .getResultList()
                .stream()
                .map(row -> step((Tuple) row))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(String facility, YearMonth month, MonthTransition step, int revision, String author, Instant at) {
        database.createNativeQuery(
                        """
                        insert into month_transition
                            (facility, month, revision, action, reason, missing_days_accepted, author, recorded_at)
                        values (:facility, :month, :revision, :action, nullif(:reason, ''), :accepted, :author, :at)
                        """)
                .setParameter("facility", facility)
                .setParameter("month", month.atDay(1))
                .setParameter("revision", revision)
                .setParameter("action", step.action().name())
                .setParameter("reason", step.hasReason() ? step.reason() : "")
                .setParameter("accepted", step.action() == MonthAction.CLOSE && step.acceptsMissingDays())
                .setParameter("author", author)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static MonthStep step(Tuple row) {
        var action = MonthAction.valueOf(row.get("action", String.class));
        return new MonthStep(
                row.get("revision", Integer.class),
                action,
                action.from(),
                action.to(),
                row.get("reason", String.class),
                row.get("accepted", Boolean.class),
                row.get("author", String.class),
                row.get("recorded_at", Instant.class));
    }
}
