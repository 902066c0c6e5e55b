package id.kinerjapuskesmas.kinerja.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentDrafts.Draft;
import id.kinerjapuskesmas.kinerja.trail.Change;
import id.kinerjapuskesmas.kinerja.trail.Note;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.kinerja.trail.Trail;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends a draft: as a frozen version, which the database then guards, or removed. */
@ApplicationScoped
class FreezeInstrument {

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final KeepInstrument keep;
    private final Revising revising;
    private final Trail trail;
    private final Conditional conditional;
    private final Caller caller;
    private final EntityManager entities;
    private final ObjectMapper json;

    FreezeInstrument(
            Instruments instruments,
            InstrumentDrafts drafts,
            KeepInstrument keep,
            Revising revising,
            Trail trail,
            Conditional conditional,
            Caller caller,
            EntityManager entities,
            ObjectMapper json) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.keep = keep;
        this.revising = revising;
        this.trail = trail;
        this.conditional = conditional;
        this.caller = caller;
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    void freeze(String instrument, int version, String reason) {
        var draft = held(instrument, version);
        // rules may have become stricter since it was written
        KeepInstrument.refuse(InstrumentRules.of(draft.details()));
        var at = revising.now();
        insert(draft, at);
        drafts.forget(draft);
        note(draft, "FREEZE", reason, List.of(Change.of("state", InstrumentState.DRAFT, InstrumentState.FROZEN)), at);
        conditional.tag(draft.revision() + 1);
    }

    @Transactional
    void remove(String instrument, int version) {
        var draft = held(instrument, version);
        var at = revising.now();
        drafts.remove(draft, caller.name(), at);
        note(draft, "REMOVE", null, revising.changes(draft.details().trailed(), null), at);
    }

    private Draft held(String instrument, int version) {
        var code = keep.writable(instrument);
        revising.lock(KeepInstrument.KIND, code.region(), code.text());
        if (instruments.find(instrument, version).isPresent()) {
            throw ProblemException.conflict(
                    "FROZEN", Text.of("Versi ini sudah beku.", "This version is frozen already."));
        }
        var draft = drafts.find(instrument, version)
                .map(KeepInstrument::present)
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument + " version " + version));
        conditional.mustMatch(draft.revision());
        return draft;
    }

    private void note(Draft draft, String action, String reason, List<Change> changes, Instant at) {
        var key = KeepInstrument.key(draft.instrument(), draft.version());
        trail.note(
                KeepInstrument.KIND,
                action,
                reason == null || reason.isBlank() ? null : reason,
                caller.name(),
                at,
                List.of(new Note(draft.region(), key, draft.revision() + 1, changes)));
    }

    private void insert(Draft draft, Instant at) {
        var details = draft.details();
        var origin = draft.origin();
        entities.createNativeQuery(
                        """
                        insert into instrument
                            (instrument, version, year, region, name_id, name_en, regulation, band_policy,
                             overall_policy, note_id, note_en, origin_instrument, origin_version, revision, frozen_by,
                             frozen_at)
                        values (:instrument, :version, :year, :region, :nameId, :nameEn, :regulation, :bands, :overall,
                                cast(:noteId as text), cast(:noteEn as text), cast(:origin as text),
                                cast(:originVersion as int), :revision, :by, :at)
                        """)
                .setParameter("instrument", draft.instrument())
                .setParameter("version", draft.version())
                .setParameter("year", details.year())
                .setParameter("region", draft.region())
                .setParameter("nameId", details.name().id())
                .setParameter("nameEn", details.name().en())
                .setParameter("regulation", details.regulation())
                .setParameter("bands", details.bandPolicy().name())
                .setParameter("overall", details.overallPolicy().name())
                .setParameter(
                        "noteId", details.note() == null ? null : details.note().id())
                .setParameter(
                        "noteEn", details.note() == null ? null : details.note().en())
                .setParameter("origin", origin == null ? null : origin.instrument())
                .setParameter("originVersion", origin == null ? null : origin.version())
                .setParameter("revision", draft.revision() + 1)
                .setParameter("by", caller.name())
                .setParameter("at", at)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into instrument_node
                            (instrument, version, node, parent, position, kind, name_id, name_en, weight, optional,
                             inpatient_only, type, unit, target, bands, upstream, aggregation, regulation, note_id, note_en)
                        select :instrument, :version, node, parent, position, kind, "nameId", "nameEn", weight, optional,
                               "inpatientOnly", type, unit, target, bands, upstream, aggregation, regulation, "noteId",
                               "noteEn"
                        from jsonb_to_recordset(cast(:nodes as jsonb)) as x(
                            node text, parent text, position int, kind text, "nameId" text, "nameEn" text, weight numeric,
                            optional boolean, "inpatientOnly" boolean, type text, unit text, target numeric, bands jsonb,
                            upstream text, aggregation text, regulation text, "noteId" text, "noteEn" text)
                        """)
                .setParameter("instrument", draft.instrument())
                .setParameter("version", draft.version())
                .setParameter("nodes", write(rows(details.nodes())))
                .executeUpdate();
    }

    private static List<Map<String, Object>> rows(List<NodeDetails> nodes) {
        var positions = new HashMap<String, Integer>();
        var rows = new ArrayList<Map<String, Object>>(nodes.size());
        for (var node : nodes) {
            var row = new HashMap<String, Object>();
            row.put("node", node.code());
            row.put("parent", node.parent());
            row.put("position", positions.merge(String.valueOf(node.parent()), 1, Integer::sum));
            row.put("kind", node.kind());
            row.put("nameId", node.name().id());
            row.put("nameEn", node.name().en());
            row.put("weight", node.weight());
            row.put("optional", node.optional());
            row.put("inpatientOnly", node.inpatientOnly());
            row.put("type", node.type());
            row.put("unit", node.unit());
            row.put("target", node.target());
            row.put(
                    "bands",
                    node.bands().isEmpty()
                            ? null
                            : node.bands().stream().map(FreezeInstrument::step).toList());
            row.put("upstream", node.upstream());
            row.put("aggregation", node.aggregation());
            row.put("regulation", node.regulation());
            row.put("noteId", node.note() == null ? null : node.note().id());
            row.put("noteEn", node.note() == null ? null : node.note().en());
            rows.add(row);
        }
        return rows;
    }

    /** Decimals as texts, as the shipped instruments have them: no reader takes them for binary fractions. */
    private static Map<String, Object> step(BandStep step) {
        var stored = new HashMap<String, Object>();
        stored.put("upTo", text(step.upTo()));
        stored.put("included", step.included());
        stored.put("score", text(step.score()));
        return stored;
    }

    private static String text(BigDecimal decimal) {
        return decimal == null ? null : decimal.toPlainString();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
