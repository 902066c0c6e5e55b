package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored meetings. */
@ApplicationScoped
class MeetingStore {

    private static final String OBJECT =
            """
            select cast(jsonb_build_object(
                'meeting', m.meeting, 'revision', m.revision, 'changedBy', m.changed_by, 'changedAt', m.changed_at,
                'details', jsonb_build_object(
                    'region', m.region, 'heldOn', m.held_on, 'title', m.title, 'conclusions', m.conclusions,
                    'constraints', (select coalesce(jsonb_agg(i.kendala), '[]')
                                    from reconciliation_item i where i.meeting = m.meeting))) as text)
            from reconciliation_meeting m
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    MeetingStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<Meeting> find(UUID id) {
        return texts(entities.createNativeQuery(OBJECT + "where m.meeting = :id", String.class)
                        .setParameter("id", id))
                .stream()
                .map(this::read)
                .findFirst();
    }

    List<Meeting> list(Scope scope, String region, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("9999-12-31", "") : page.after();
        return texts(entities.createNativeQuery(
                                OBJECT
                                        + """
                                        where m.region like :scope and m.region like :region
                                          and (m.held_on < cast(:afterDay as date)
                                               or (m.held_on = cast(:afterDay as date) and cast(m.meeting as text) > :afterId))
                                        order by m.held_on desc, cast(m.meeting as text)
                                        limit :limit
                                        """,
                                String.class)
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", region == null ? "%" : Scope.regionPattern(region))
                        .setParameter("afterDay", after.get(0))
                        .setParameter("afterId", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(this::read)
                .toList();
    }

    /** Those of the ids that are constraints of facilities in the region. */
    Set<UUID> known(Collection<UUID> ids, String region) {
        @SuppressWarnings("unchecked")
        List<UUID> found = entities.createNativeQuery(
                        """
                        select k.kendala from kendala k join facility f on f.facility = k.facility
                        where f.region like :region
                          and cast(k.kendala as text) in (select jsonb_array_elements_text(cast(:ids as jsonb)))
                        """,
                        UUID.class)
                .setParameter("region", Scope.regionPattern(region))
                .setParameter("ids", write(ids))
                .getResultList();
        return new HashSet<>(found);
    }

    void write(UUID id, MeetingDetails details, Revising.Settled settled) {
        entities.createNativeQuery(
                        """
                        insert into reconciliation_meeting
                            (meeting, region, held_on, title, conclusions, revision, changed_by, changed_at)
                        values (:id, :region, :day, :title, :conclusions, :revision, :by, :at)
                        on conflict (meeting) do update set
                            held_on = excluded.held_on, title = excluded.title, conclusions = excluded.conclusions,
                            revision = excluded.revision, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .setParameter("id", id)
                .setParameter("region", details.region())
                .setParameter("day", details.heldOn())
                .setParameter("title", details.title())
                .setParameter("conclusions", details.conclusions())
                .setParameter("revision", settled.revision())
                .setParameter("by", settled.by())
                .setParameter("at", settled.at())
                .executeUpdate();
        entities.createNativeQuery("delete from reconciliation_item where meeting = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into reconciliation_item (facility, kendala, meeting)
                        select k.facility, k.kendala, :id
                        from kendala k
                        where cast(k.kendala as text) in (select jsonb_array_elements_text(cast(:ids as jsonb)))
                        """)
                .setParameter("id", id)
                .setParameter("ids", write(details.constraints()))
                .executeUpdate();
    }

    private Meeting read(String stored) {
        try {
            return json.readValue(stored, Meeting.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored meeting is not readable", damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Query query) {
        return query.getResultList();
    }
}
