package id.kinerjapuskesmas.kinerja.deadline;

import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored deadlines. */
@ApplicationScoped
public class Deadlines {

    private static final int KABUPATEN = 5;
    private static final String SELECT =
            """
            select region, period, submission, verification, feedback, revision, changed_by, changed_at
            from assessment_deadline
            """;

    private final EntityManager entities;

    Deadlines(EntityManager entities) {
        this.entities = entities;
    }

    /** The deadlines of the kabupaten/kota that a region is or lies in; empty while none are set. */
    public Optional<Deadline> of(String region, String period) {
        return rows(entities.createNativeQuery(SELECT + "where region = :region and period = :period", Object[].class)
                        .setParameter("region", region.substring(0, Math.min(KABUPATEN, region.length())))
                        .setParameter("period", period))
                .stream()
                .findFirst();
    }

    List<Deadline> list(String region, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "") : page.after();
        return rows(entities.createNativeQuery(
                        SELECT
                                + """
                                where region like :region
                                  and (region > :afterRegion or (region = :afterRegion and period > :afterPeriod))
                                order by region, period
                                limit :limit
                                """,
                        Object[].class)
                .setParameter("region", region + "%")
                .setParameter("afterRegion", after.get(0))
                .setParameter("afterPeriod", after.get(1))
                .setParameter("limit", page.fetch()));
    }

    void write(String region, String period, DeadlineDays days, Revising.Settled settled) {
        entities.createNativeQuery(
                        """
                        insert into assessment_deadline
                            (region, period, submission, verification, feedback, revision, changed_by, changed_at)
                        values (:region, :period, :submission, :verification, :feedback, :revision, :by, :at)
                        on conflict (region, period) do update set
                            submission = excluded.submission, verification = excluded.verification,
                            feedback = excluded.feedback, revision = excluded.revision,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("region", region)
                .setParameter("period", period)
                .setParameter("submission", days.submission())
                .setParameter("verification", days.verification())
                .setParameter("feedback", days.feedback())
                .setParameter("revision", settled.revision())
                .setParameter("by", settled.by())
                .setParameter("at", settled.at())
                .executeUpdate();
    }

    private static List<Deadline> rows(Query query) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Deadline(
                        (String) row[0],
                        (String) row[1],
                        day(row[2]),
                        day(row[3]),
                        day(row[4]),
                        ((Number) row[5]).longValue(),
                        (String) row[6],
                        (Instant) row[7]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
