package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.VerifiedForms;
import id.kinerjapuskesmas.kinerja.facility.Register.Standing;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.kinerja.ranking.Computation.Placed;
import id.kinerjapuskesmas.kinerja.ranking.Entries.Origin;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import id.kinerjapuskesmas.rest.figure.Confidence;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes a stored ranking again from nothing but its inputs: the verified forms, the pulls, the instrument's version and
 * the policies. Of the result itself it reads nothing.
 */
@ApplicationScoped
class Recompute {

    private final Rankings rankings;
    private final Entries entries;
    private final StoredInputs inputs;
    private final VerifiedForms forms;
    private final Instruments instruments;

    Recompute(Rankings rankings, Entries entries, StoredInputs inputs, VerifiedForms forms, Instruments instruments) {
        this.rankings = rankings;
        this.entries = entries;
        this.inputs = inputs;
        this.forms = forms;
        this.instruments = instruments;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    PublicationDocument document(String number, RankingHead head) {
        var origins = origins(head);
        var described = rankings.inputs(head.ranking());
        var score = new ScoreForm(
                instruments.version(head.instrument(), head.instrumentVersion()),
                head.bandPolicy(),
                head.overallPolicy(),
                inputs.of(described, null));
        var candidates = new ArrayList<Candidate>();
        var keys = origins.values().stream()
                .map(origin -> new VerifiedForms.Key(origin.facility(), origin.assessment(), origin.formVersion()))
                .toList();
        forms.each(keys, again -> {
            var origin = origins.get(again.facility());
            var verdict = score.of(
                    new Standing(origin.facility(), origin.name(), origin.region(), origin.inpatient()),
                    new Candidate.Form(
                            origin.assessment(),
                            origin.assessmentVersion(),
                            again.form().version(),
                            origin.established()),
                    again.form().entered());
            if (verdict.candidate() != null) {
                candidates.add(verdict.candidate());
            }
        });
        return PublicationDocument.of(
                number,
                head,
                described,
                Computation.groups(candidates),
                Computation.placed(candidates).stream()
                        .map(placed -> entry(placed, head))
                        .toList(),
                rankings.notRanked(head.ranking(), null));
    }

    private Map<String, Origin> origins(RankingHead head) {
        var origins = entries.origins(head.ranking(), null).stream()
                .collect(Collectors.toMap(Origin::facility, Function.identity()));
        if (origins.values().stream().anyMatch(origin -> origin.formVersion() == null)) {
            throw ProblemException.conflict(
                    "NOT_RECOMPUTABLE",
                    Text.of(
                            "Peringkat ini dibuat sebelum formulir terverifikasi disimpan; buat peringkat baru.",
                            "This ranking is older than the keeping of verified forms; make a new one."));
        }
        return origins;
    }

    private static PublishedEntry entry(Placed placed, RankingHead head) {
        var one = placed.candidate();
        var coverage = component(one, Component.PELAYANAN, head);
        var management = component(one, Component.MANAJEMEN, head);
        var quality = component(one, Component.MUTU, head);
        return new PublishedEntry(
                one.standing().facility(),
                one.standing().name(),
                one.standing().region(),
                one.kelompok(),
                placed.place().rank(),
                placed.place().position(),
                one.computed(),
                one.form().established() != null,
                KelompokReason.of(head.overallPolicy(), one.computed(), coverage, management, quality)
                        .decidedBy(),
                coverage,
                management,
                quality,
                one.ikm(),
                interval(placed),
                one.tally().filled(),
                one.tally().notApplicable(),
                one.flags(),
                one.absent(),
                one.form().assessment());
    }

    private static ComponentValue component(Candidate one, Component component, RankingHead head) {
        var value = one.components().get(component);
        return value == null
                ? null
                : new ComponentValue(
                        value.bigDecimalValue(2, RoundingMode.HALF_UP),
                        Explain.exact(value),
                        head.bandPolicy().kelompok(component.scale(), value));
    }

    private static RankInterval interval(Placed placed) {
        var one = placed.candidate();
        var ends = placed.ends();
        return new RankInterval(
                of(one.confidence(), Confidence::level),
                of(one.confidence(), Confidence::lower),
                of(one.confidence(), Confidence::upper),
                ends == null ? null : supposed(ends.best()),
                ends == null ? null : supposed(ends.worst()),
                one.swing().reason());
    }

    private static <T> T of(Confidence confidence, Function<Confidence, T> part) {
        return confidence == null ? null : part.apply(confidence);
    }

    private static SupposedPlace supposed(Place place) {
        return new SupposedPlace(place.contender().kelompok(), place.rank(), place.position());
    }
}
