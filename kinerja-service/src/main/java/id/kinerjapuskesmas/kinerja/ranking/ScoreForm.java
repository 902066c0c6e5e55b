package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Form;
import id.kinerjapuskesmas.kinerja.facility.Register.Standing;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.scoring.Band;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.Node;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Scores one verified form after another by the same instrument, policies and inputs; keeps nothing between them. */
final class ScoreForm {

    private final BandPolicy bands;
    private final OverallPolicy overall;
    private final Inputs inputs;
    private final Node root;
    private final Map<String, InstrumentNode> indicators;
    private final Optional<InstrumentNode> ikm;

    ScoreForm(Instrument instrument, BandPolicy bands, OverallPolicy overall, Inputs inputs) {
        this.bands = bands;
        this.overall = overall;
        this.inputs = inputs;
        this.root = instrument.node();
        this.indicators = instrument.indicators();
        this.ikm = indicators.values().stream()
                .filter(node -> node.indicator().type() == IndicatorType.IKM)
                .findFirst();
    }

    /** One of the two is null. */
    record Verdict(Candidate candidate, NotRanked notRanked) {}

    /** Ranked, or left out because something that is needed is missing. */
    Verdict of(Standing standing, Candidate.Form form, Map<String, Entered> entered) {
        var readings = Form.readings(
                indicators, standing.inpatient(), entered, node -> inputs.reading(node, standing.facility()));
        var scored = root.score(readings);
        if (scored.tally().missing() > 0) {
            return out(
                    standing,
                    NotRankedReason.INCOMPLETE,
                    codes(scored, State.MISSING).collect(Collectors.joining(" ")));
        }
        var components = new EnumMap<Component, BigFraction>(Component.class);
        scored.children().stream()
                .filter(child -> child.state() == State.OK)
                .forEach(child -> components.put(Component.valueOf(child.node().code()), child.score()));
        for (var needed : List.of(Component.PELAYANAN, Component.MANAJEMEN)) {
            if (!components.containsKey(needed)) {
                return out(standing, NotRankedReason.COMPONENT_WITHOUT_VALUE, needed.name());
            }
        }
        var computed = overall.kelompok(components, bands);
        var absent = codes(scored, State.NOT_AVAILABLE).toList();
        var figure =
                ikm.flatMap(node -> inputs.figure(node, standing.facility())).orElse(null);
        var value = figure == null ? null : figure.value();
        return new Verdict(
                new Candidate(
                        standing,
                        form,
                        components,
                        computed,
                        scored.tally(),
                        flags(scored, absent, form, computed),
                        absent,
                        value,
                        value == null ? null : figure.confidence(),
                        swing(standing, form, components, computed, readings, scored, figure)),
                null);
    }

    private static Verdict out(Standing standing, NotRankedReason reason, String detail) {
        return new Verdict(
                null, new NotRanked(standing.facility(), standing.name(), standing.region(), reason, detail));
    }

    private static Stream<String> codes(Scored scored, State state) {
        return scored.leaves().filter(leaf -> leaf.state() == state).map(leaf -> leaf.node()
                .code());
    }

    private List<String> flags(Scored scored, List<String> absent, Candidate.Form form, Kelompok computed) {
        var flags = new ArrayList<String>();
        var usesStale = scored.leaves()
                .filter(leaf -> leaf.state() == State.OK
                        && leaf.node().indicator().type().isPulled())
                .anyMatch(leaf -> inputs.pull(indicators.get(leaf.node().code()))
                        .map(pull -> pull.stale())
                        .orElse(false));
        if (usesStale) {
            flags.add("STALE_INPUT");
        }
        if (!absent.isEmpty()) {
            flags.add("ABSENT_INPUT");
        }
        if (form.established() != null && form.established() != computed) {
            flags.add("DIFFERS_FROM_ESTABLISHED");
        }
        return flags;
    }

    private Swing swing(
            Standing standing,
            Candidate.Form form,
            Map<Component, BigFraction> components,
            Kelompok computed,
            Function<String, Reading> readings,
            Scored scored,
            UpstreamFigure figure) {
        if (ikm.isEmpty()) {
            return Swing.none(IntervalReason.NO_IKM_IN_INSTRUMENT);
        }
        if (figure == null || figure.value() == null) {
            return Swing.none(IntervalReason.NO_IKM);
        }
        var part = scored.children().stream()
                .filter(child -> child.leaves().anyMatch(this::isCountedIkm))
                .findFirst();
        if (part.isEmpty()) {
            return Swing.none(IntervalReason.IKM_NOT_COUNTED);
        }
        if (figure.confidence() == null) {
            return Swing.none(IntervalReason.NO_CONFIDENCE_INTERVAL);
        }
        var table = part.get()
                .leaves()
                .filter(this::isCountedIkm)
                .findFirst()
                .orElseThrow()
                .node()
                .indicator()
                .bands();
        var own = Band.score(table, Exact.of(figure.value()));
        var supposed = new ArrayList<Contender>();
        for (var other : Band.touched(
                table,
                Exact.of(figure.confidence().lower()),
                Exact.of(figure.confidence().upper()))) {
            if (!Band.score(table, other).equals(own)) {
                supposed.add(supposed(standing, form, components, computed, readings, part.get(), other));
            }
        }
        return new Swing(supposed, null);
    }

    private boolean isCountedIkm(Scored leaf) {
        return leaf.state() == State.OK
                && leaf.node().code().equals(ikm.orElseThrow().code());
    }

    /** Only the component that holds the IKM is scored again. */
    private Contender supposed(
            Standing standing,
            Candidate.Form form,
            Map<Component, BigFraction> components,
            Kelompok computed,
            Function<String, Reading> readings,
            Scored part,
            BigFraction other) {
        var reading = new Reading.Pulled(decimal(other));
        var code = ikm.orElseThrow().code();
        var again = part.node().score(one -> one.equals(code) ? reading : readings.apply(one));
        var changed = new EnumMap<>(components);
        changed.put(Component.valueOf(part.node().code()), again.score());
        return Candidate.contender(
                standing.facility(),
                Candidate.kelompok(overall.kelompok(changed, bands), computed, form.established()),
                changed);
    }

    /** Ends of intervals and the middles of bands are decimals. */
    private static BigDecimal decimal(BigFraction value) {
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
    }
}
