package id.kinerjapuskesmas.kinerja.coaching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored coachings. */
@ApplicationScoped
class CoachingStore {

    private static final String SELECT =
            """
            select c.facility, f.name, f.region, c.period, c.state, cast(c.plan as text), c.next_due, c.revision,
                   c.changed_by, c.changed_at
            from coaching c
            join facility f on f.facility = c.facility
            """;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    CoachingStore(EntityManager entities, ObjectMapper json, Caller caller, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Coaching> find(CoachingKey key) {
        return coachings(entities.createNativeQuery(
                                SELECT + "where c.facility = :facility and c.period = :period", Object[].class)
                        .setParameter("facility", key.facility)
                        .setParameter("period", key.period))
                .stream()
                .findFirst();
    }

    /** The coaching, or 404 when there is none or the facility is out of the caller's scope. */
    Coaching required(CoachingKey key) {
        return find(key)
                .filter(found -> caller.scope().covers(found.facility(), found.region()))
                .orElseThrow(() -> ProblemException.notFound("coaching", key.facility + "/" + key.period));
    }

    List<Coaching> list(CoachingFilter filter, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "") : page.after();
        var scope = caller.scope();
        return coachings(entities.createNativeQuery(
                        SELECT
                                + """
                                where f.region like :scope and f.region like :region
                                  and (:own = '' or c.facility = :own) and (:facility = '' or c.facility = :facility)
                                  and (:period = '' or c.period = :period) and (:state = '' or c.state = :state)
                                  and (:overdue = false or (c.state in ('PLANNED', 'RUNNING') and c.next_due < :today))
                                  and (c.facility, c.period) > (:afterFacility, :afterPeriod)
                                order by c.facility, c.period
                                limit :limit
                                """,
                        Object[].class)
                .setParameter("scope", scope.regionPattern())
                .setParameter("region", filter.region == null ? "%" : Scope.regionPattern(filter.region))
                .setParameter("own", text(scope.facility()))
                .setParameter("facility", text(filter.facility))
                .setParameter("period", text(filter.period))
                .setParameter("state", text(filter.state))
                .setParameter("overdue", filter.overdue)
                .setParameter("today", today())
                .setParameter("afterFacility", after.get(0))
                .setParameter("afterPeriod", after.get(1))
                .setParameter("limit", page.fetch()));
    }

    void write(CoachingKey key, CoachingState state, CoachingPlan plan, Revising.Settled settled) {
        entities.createNativeQuery(
                        """
                        insert into coaching (facility, period, state, plan, next_due, revision, changed_by, changed_at)
                        values (:facility, :period, :state, cast(:plan as jsonb), cast(:due as date), :revision, :by, :at)
                        on conflict (facility, period) do update set
                            state = excluded.state, plan = excluded.plan, next_due = excluded.next_due,
                            revision = excluded.revision, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .setParameter("facility", key.facility)
                .setParameter("period", key.period)
                .setParameter("state", state.name())
                .setParameter("plan", write(plan))
                .setParameter("due", nextDue(plan))
                .setParameter("revision", settled.revision())
                .setParameter("by", settled.by())
                .setParameter("at", settled.at())
                .executeUpdate();
    }

    private static String nextDue(CoachingPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.outcome() == null)
                .map(CoachingAction::dueDate)
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @SuppressWarnings("unchecked")
    private List<Coaching> coachings(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::coaching).toList();
    }

    private Coaching coaching(Object[] row) {
        var state = CoachingState.valueOf((String) row[4]);
        var due = row[6] instanceof Date sql ? sql.toLocalDate() : (LocalDate) row[6];
        return new Coaching(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                state,
                CoachingStep.allowed(state, caller.has(Role.DINKES)),
                read((String) row[5]),
                due,
                state.isOpen() && due != null && due.isBefore(today()),
                ((Number) row[7]).longValue(),
                (String) row[8],
                (Instant) row[9]);
    }

    private CoachingPlan read(String stored) {
        try {
            return json.readValue(stored, CoachingPlan.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored coaching is not readable", damaged);
        }
    }

    private String write(CoachingPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
