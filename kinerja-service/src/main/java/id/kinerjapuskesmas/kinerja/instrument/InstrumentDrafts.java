package id.kinerjapuskesmas.kinerja.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored drafts, each whole in one row; those removed leave their number behind. */
@ApplicationScoped
class InstrumentDrafts {

    private final EntityManager entities;
    private final ObjectMapper json;

    InstrumentDrafts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * One draft.
     *
     * @param details null once it was removed
     */
    record Draft(
            String instrument,
            int version,
            String region,
            InstrumentDetails details,
            InstrumentOrigin origin,
            long revision,
            String by,
            Instant at) {

        boolean isRemoved() {
            return details == null;
        }
    }

    Optional<Draft> find(String instrument, int version) {
        return all(instrument).stream()
                .filter(draft -> draft.version() == version)
                .findFirst();
    }

    /** The drafts of an instrument, also the removed ones, the latest first. */
    List<Draft> all(String instrument) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select version, region, cast(content as text), origin_instrument, origin_version, revision,
                               changed_by, changed_at
                        from instrument_draft
                        where instrument = :instrument
                        order by version desc
                        """,
                        Object[].class)
                .setParameter("instrument", instrument)
                .getResultList();
        return rows.stream()
                .map(row -> new Draft(
                        instrument,
                        (Integer) row[0],
                        (String) row[1],
                        row[2] == null ? null : read((String) row[2]),
                        row[3] == null ? null : new InstrumentOrigin((String) row[3], (Integer) row[4]),
                        (Long) row[5],
                        (String) row[6],
                        (Instant) row[7]))
                .toList();
    }

    void write(
            OwnCode code, int version, InstrumentDetails details, InstrumentOrigin origin, Revising.Settled settled) {
        entities.createNativeQuery(
                        """
                        insert into instrument_draft
                            (instrument, version, region, content, origin_instrument, origin_version, revision,
                             changed_by, changed_at)
                        values (:instrument, :version, :region, cast(:content as jsonb), cast(:origin as text),
                                cast(:originVersion as int), :revision, :by, :at)
                        on conflict (instrument, version) do update set
                            content = excluded.content, revision = excluded.revision, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .setParameter("instrument", code.text())
                .setParameter("version", version)
                .setParameter("region", code.region())
                .setParameter("content", write(details))
                .setParameter("origin", origin == null ? null : origin.instrument())
                .setParameter("originVersion", origin == null ? null : origin.version())
                .setParameter("revision", settled.revision())
                .setParameter("by", settled.by())
                .setParameter("at", settled.at())
                .executeUpdate();
    }

    /** Empties a draft; its number stays taken. */
    void remove(Draft draft, String by, Instant at) {
        entities.createNativeQuery(
                        """
                        update instrument_draft
                        set content = null, revision = revision + 1, changed_by = :by, changed_at = :at
                        where instrument = :instrument and version = :version
                        """)
                .setParameter("instrument", draft.instrument())
                .setParameter("version", draft.version())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Takes a draft away that has become a frozen version. */
    void forget(Draft draft) {
        entities.createNativeQuery("delete from instrument_draft where instrument = :instrument and version = :version")
                .setParameter("instrument", draft.instrument())
                .setParameter("version", draft.version())
                .executeUpdate();
    }

    private InstrumentDetails read(String stored) {
        try {
            return json.readValue(stored, InstrumentDetails.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored draft is not readable", damaged);
        }
    }

    private String write(InstrumentDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
