package id.kinerjapuskesmas.kinerja.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Notes changes and reads them back; the table refuses changes from anybody. */
@ApplicationScoped
public class Trail {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Trail(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Notes many changes of one kind, made by one act, in one statement. */
    public void note(String kind, String action, String reason, String by, Instant at, List<Note> notes) {
        entities.createNativeQuery(
                        """
                        insert into trail (owner, kind, key, revision, at, by, action, reason, changes)
                        select owner, :kind, key, revision, :at, :by, :action, cast(:reason as text), changes
                        from jsonb_to_recordset(cast(:notes as jsonb)) as x(owner text, key text, revision bigint, changes jsonb)
                        """)
                .setParameter("kind", kind)
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("action", action)
                .setParameter("reason", reason)
                .setParameter("notes", write(notes))
                .executeUpdate();
    }

    /** What happened to one thing, oldest first. */
    public Page<TrailEntry> list(String owner, String kind, String key, PageRequest page) {
        var after = page.after().isEmpty() ? 0L : Long.parseLong(page.after().get(0));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select revision, at, by, action, reason, cast(changes as text)
                        from trail
                        where owner = :owner and kind = :kind and key = :key and revision > :after
                        order by revision
                        limit :limit
                        """,
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .setParameter("after", after)
                .setParameter("limit", page.fetch())
                .getResultList();
        return Page.of(
                rows.stream().map(this::entry).toList(), page, entry -> List.of(String.valueOf(entry.revision())));
    }

    private TrailEntry entry(Object[] row) {
        return new TrailEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                read((String) row[5]));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Change> read(String stored) {
        try {
            return json.readValue(stored, CHANGES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored trail is not readable", damaged);
        }
    }
}
