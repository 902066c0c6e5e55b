package id.kinerjapuskesmas.kinerja.trail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a PUT settles: the first is new, the same again changes nothing, a change needs {@code If-Match} and is a noted
 * revision. Lock, read what is stored, settle, and write when told to.
 */
@ApplicationScoped
public class Revising {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    Revising(
            EntityManager entities,
            ObjectMapper json,
            Trail trail,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.json = json;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where a PUT settled; {@code by} and {@code at} are of the last change. */
    public record Settled(long revision, boolean isNew, boolean changed, String by, Instant at) {}

    /** What stands in the database now. */
    public record Standing(Object content, long revision, String by, Instant at) {}

    /** Holds one thing against other writers until the transaction ends. */
    public void lock(String kind, String owner, String key) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock_shared(hashtextextended(:kind, 11)) as text)")
                .setParameter("kind", kind)
                .getSingleResult();
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 12)) as text)")
                .setParameter("key", kind + "/" + owner + "/" + key)
                .getSingleResult();
    }

    /** Holds all things of a kind against other writers, for imports. */
    public void lockAll(String kind) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:kind, 11)) as text)")
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /**
     * Settles a PUT: 428 or 412 when it would overwrite what the caller has not read.
     *
     * @param before null when there is nothing yet
     */
    public Settled settle(String kind, String owner, String key, Standing before, Object after, String reason) {
        return settle("PUT", kind, owner, key, before, after, reason);
    }

    /** As a PUT settles, under the name of another action. */
    public Settled settle(
            String action, String kind, String owner, String key, Standing before, Object after, String reason) {
        var changes = changes(before == null ? null : before.content(), after);
        if (before != null && changes.isEmpty()) {
            conditional.tag(before.revision());
            return new Settled(before.revision(), false, false, before.by(), before.at());
        }
        if (before != null) {
            conditional.mustMatch(before.revision());
        }
        var revision = before == null ? 1 : before.revision() + 1;
        var at = now();
        trail.note(kind, action, reason, caller.name(), at, List.of(new Note(owner, key, revision, changes)));
        conditional.tag(revision);
        return new Settled(revision, before == null, true, caller.name(), at);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The fields that differ, by their path in the JSON. */
    public List<Change> changes(Object before, Object after) {
        var old = flat(before);
        var now = flat(after);
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        return fields.stream()
                .map(field -> Change.of(field, old.get(field), now.get(field)))
                .filter(Change::differs)
                .toList();
    }

    private Map<String, String> flat(Object content) {
        var fields = new TreeMap<String, String>();
        if (content != null) {
            collect("", json.valueToTree(content), fields);
        }
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "/" + field.getKey(), field.getValue(), fields));
        } else if (!node.isNull()) {
            fields.put(path, node.isValueNode() ? node.asText() : node.toString());
        }
    }
}
