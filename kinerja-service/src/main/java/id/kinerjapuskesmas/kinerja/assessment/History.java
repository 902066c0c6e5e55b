package id.kinerjapuskesmas.kinerja.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The audit trail; the table refuses changes from anybody. */
@ApplicationScoped
class History {

    private static final TypeReference<List<ValueChange>> CHANGES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    History(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void note(
            AssessmentRow row,
            String by,
            String action,
            AssessmentState from,
            String reason,
            List<ValueChange> changes) {
        entities.createNativeQuery(
                        """
                        insert into assessment_history
                            (facility, assessment, revision, at, by, action, from_state, to_state, reason, changes)
                        values (:facility, :assessment,
                            (select coalesce(max(revision), 0) + 1 from assessment_history
                             where facility = :facility and assessment = :assessment),
                            :at, :by, :action, :from, :to, :reason, cast(:changes as jsonb))
                        """)
                .setParameter("facility", row.facility)
                .setParameter("assessment", row.assessment)
                .setParameter("at", row.updatedAt)
                .setParameter("by", by)
                .setParameter("action", action)
                .setParameter("from", from == null ? null : from.name())
                .setParameter("to", row.state.name())
                .setParameter("reason", reason)
                .setParameter("changes", write(changes))
                .executeUpdate();
    }

    List<HistoryEntry> list(AssessmentRow row, PageRequest page) {
        var after = page.after().isEmpty() ? 0L : Long.parseLong(page.after().get(0));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select revision, at, by, action, from_state, to_state, reason, cast(changes as text)
                        from assessment_history
                        where facility = :facility and assessment = :assessment and revision > :after
                        order by revision
                        limit :limit
                        """,
                        Object[].class)
                .setParameter("facility", row.facility)
                .setParameter("assessment", row.assessment)
                .setParameter("after", after)
                .setParameter("limit", page.fetch())
                .getResultList();
        return rows.stream().map(this::entry).toList();
    }

    private HistoryEntry entry(Object[] row) {
        return new HistoryEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : AssessmentState.valueOf((String) row[4]),
                AssessmentState.valueOf((String) row[5]),
                (String) row[6],
                read((String) row[7]));
    }

    private String write(List<ValueChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ValueChange> read(String stored) {
        try {
            return json.readValue(stored, CHANGES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored history is not readable", damaged);
        }
    }
}
