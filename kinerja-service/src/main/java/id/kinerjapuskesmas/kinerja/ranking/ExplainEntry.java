package id.kinerjapuskesmas.kinerja.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.assessment.AssessedValue;
import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Form;
import id.kinerjapuskesmas.kinerja.assessment.VerifiedForms;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.kinerja.ranking.Entries.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Unfolds one entry from what the ranking was computed from: the verified form, the pulls, the instrument, none of which
 * can change. It costs the same in a kabupaten and in the country.
 */
@ApplicationScoped
class ExplainEntry {

    private final Rankings rankings;
    private final Entries entries;
    private final StoredInputs inputs;
    private final VerifiedForms forms;
    private final Instruments instruments;
    private final EntityManager entities;
    private final ObjectMapper json;

    ExplainEntry(
            Rankings rankings,
            Entries entries,
            StoredInputs inputs,
            VerifiedForms forms,
            Instruments instruments,
            EntityManager entities,
            ObjectMapper json) {
        this.rankings = rankings;
        this.entries = entries;
        this.inputs = inputs;
        this.forms = forms;
        this.instruments = instruments;
        this.entities = entities;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    RankingExplanation of(RankingHead head, String facility) {
        var entry = entries.one(head, facility);
        var origin = entries.origins(head.ranking(), facility).get(0);
        return new RankingExplanation(
                head.ranking(),
                head.period(),
                head.periodStart(),
                head.periodEnd(),
                head.instrument(),
                head.instrumentVersion(),
                head.bandPolicy(),
                head.overallPolicy(),
                head.createdAt(),
                "kelompok, then coverage, management and quality, unrounded; equal ones share a rank",
                entry,
                origin.formVersion() == null ? kept(head, facility) : unfolded(head, origin));
    }

    private ExplanationNode unfolded(RankingHead head, Origin origin) {
        var instrument = instruments.version(head.instrument(), head.instrumentVersion());
        var values =
                forms.rows(new VerifiedForms.Key(origin.facility(), origin.assessment(), origin.formVersion())).stream()
                        .collect(Collectors.toMap(AssessedValue::indicator, Function.identity()));
        var entered = new HashMap<String, Entered>();
        values.forEach((indicator, value) -> {
            if (value.verified() != null) {
                entered.put(indicator, value.verified().entered());
            }
        });
        var said = inputs.of(rankings.inputs(head.ranking()), origin.facility());
        var scored = Form.score(instrument, origin.inpatient(), entered, node -> said.reading(node, origin.facility()));
        return new Explain(origin.facility(), values, said, head.bandPolicy()).node(instrument.tree(), scored);
    }

    /** Rankings made before forms were kept hold the tree itself. */
    @SuppressWarnings("unchecked")
    private ExplanationNode kept(RankingHead head, String facility) {
        List<String> trees = entities.createNativeQuery(
                        "select cast(tree as text) from ranking_explanation where facility = :facility and ranking = :ranking",
                        String.class)
                .setParameter("facility", facility)
                .setParameter("ranking", head.ranking())
                .getResultList();
        try {
            return json.readValue(trees.get(0), ExplanationNode.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored explanation is not readable", damaged);
        }
    }
}
