package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored constraints, each read as one JSON object with its comments and meetings. */
@ApplicationScoped
class ConstraintStore {

    private static final String OBJECT =
            """
            select cast(jsonb_build_object(
                'constraint', k.kendala, 'region', f.region, 'revision', k.revision, 'changedBy', k.changed_by,
                'changedAt', k.changed_at,
                'details', jsonb_build_object(
                    'facility', k.facility, 'topic', k.topic, 'obstacle', k.obstacle, 'title', k.title,
                    'description', k.description, 'attribution', to_jsonb(k.attribution), 'evidence', k.evidence,
                    'status', k.status, 'followUp', k.follow_up, 'reportedOn', k.reported_on, 'dueDate', k.due_date,
                    'resolvedOn', k.resolved_on),
                'meetings', (select coalesce(jsonb_agg(m.meeting order by m.held_on desc, m.meeting), '[]')
                             from reconciliation_item i join reconciliation_meeting m on m.meeting = i.meeting
                             where i.facility = k.facility and i.kendala = k.kendala),
                'comments', (select coalesce(jsonb_agg(jsonb_build_object(
                                 'comment', c.comment, 'text', c.text, 'role', c.role, 'by', c.by, 'at', c.at)
                                 order by c.at, c.comment), '[]')
                             from kendala_comment c
                             where c.facility = k.facility and c.kendala = k.kendala)) as text)
            from kendala k
            join facility f on f.facility = k.facility
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    ConstraintStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<PartnershipConstraint> find(UUID id) {
        return texts(entities.createNativeQuery(OBJECT + "where k.kendala = :id", String.class)
                        .setParameter("id", id))
                .stream()
                .map(this::read)
                .findFirst();
    }

    /** The constraint, or 404 when it is unknown or out of the caller's scope. */
    PartnershipConstraint required(UUID id, Scope scope) {
        return find(id).filter(found -> scope.covers(found.details().facility(), found.region()))
                .orElseThrow(() -> ProblemException.notFound("constraint", id));
    }

    List<PartnershipConstraint> list(Scope scope, ConstraintFilter filter, LocalDate today, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "") : page.after();
        return texts(entities.createNativeQuery(
                                OBJECT
                                        + """
                                        where f.region like :scope and f.region like :region
                                          and (:own = '' or k.facility = :own) and (:facility = '' or k.facility = :facility)
                                          and (:topic = '' or k.topic = :topic) and (:status = '' or k.status = :status)
                                          and (:attribution = '' or k.attribution @> array[cast(:attribution as text)])
                                          and (:overdue = false
                                               or (k.status in ('OPEN', 'IN_PROGRESS') and k.due_date < :today))
                                          and (k.facility > :afterFacility
                                               or (k.facility = :afterFacility and cast(k.kendala as text) > :afterId))
                                        order by k.facility, cast(k.kendala as text)
                                        limit :limit
                                        """,
                                String.class)
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", filter.region == null ? "%" : Scope.regionPattern(filter.region))
                        .setParameter("own", text(scope.facility()))
                        .setParameter("facility", text(filter.facility))
                        .setParameter("topic", text(filter.topic))
                        .setParameter("status", text(filter.status))
                        .setParameter("attribution", text(filter.attribution))
                        .setParameter("overdue", filter.overdue)
                        .setParameter("today", today)
                        .setParameter("afterFacility", after.get(0))
                        .setParameter("afterId", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(this::read)
                .toList();
    }

    void write(UUID id, ConstraintDetails details, Revising.Settled settled) {
        entities.createNativeQuery(
                        """
                        insert into kendala
                            (facility, kendala, topic, obstacle, title, description, attribution, evidence, status,
                             follow_up, reported_on, due_date, resolved_on, revision, changed_by, changed_at)
                        select facility, :id, topic, obstacle, title, description, attribution, evidence, status,
                               "followUp", "reportedOn", "dueDate", "resolvedOn", :revision, :by, :at
                        from jsonb_to_record(cast(:details as jsonb)) as x(
                            facility text, topic text, obstacle text, title text, description text, attribution text[],
                            evidence jsonb, status text, "followUp" text, "reportedOn" date, "dueDate" date,
                            "resolvedOn" date)
                        on conflict (facility, kendala) do update set
                            topic = excluded.topic, obstacle = excluded.obstacle, title = excluded.title,
                            description = excluded.description, attribution = excluded.attribution,
                            evidence = excluded.evidence, status = excluded.status, follow_up = excluded.follow_up,
                            reported_on = excluded.reported_on, due_date = excluded.due_date,
                            resolved_on = excluded.resolved_on, revision = excluded.revision,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("id", id)
                .setParameter("revision", settled.revision())
                .setParameter("by", settled.by())
                .setParameter("at", settled.at())
                .setParameter("details", write(details))
                .executeUpdate();
    }

    void comment(PartnershipConstraint constraint, ConstraintComment comment) {
        entities.createNativeQuery(
                        """
                        insert into kendala_comment (facility, kendala, comment, text, role, by, at)
                        values (:facility, :kendala, :comment, :text, :role, :by, :at)
                        """)
                .setParameter("facility", constraint.details().facility())
                .setParameter("kendala", constraint.constraint())
                .setParameter("comment", comment.comment())
                .setParameter("text", comment.text())
                .setParameter("role", comment.role())
                .setParameter("by", comment.by())
                .setParameter("at", comment.at())
                .executeUpdate();
    }

    private PartnershipConstraint read(String stored) {
        try {
            return json.readValue(stored, PartnershipConstraint.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored constraint is not readable", damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Query query) {
        return query.getResultList();
    }
}
