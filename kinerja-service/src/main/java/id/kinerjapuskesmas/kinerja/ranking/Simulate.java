package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.ValueRules;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.NextKelompok;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Standing;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Supposes other rows of one Puskesmas in a stored ranking; stores nothing. */
@ApplicationScoped
class Simulate {

    private final Rankings rankings;
    private final Entries entries;
    private final ExplainEntry explain;
    private final Instruments instruments;
    private final Caller caller;

    Simulate(Rankings rankings, Entries entries, ExplainEntry explain, Instruments instruments, Caller caller) {
        this.rankings = rankings;
        this.entries = entries;
        this.explain = explain;
        this.instruments = instruments;
        this.caller = caller;
    }

    @Transactional
    Simulation run(SimulationRequest request) {
        var scope = caller.scope();
        var head = rankings.requiredFor(request.ranking(), request.facility(), scope);
        var explained = explain.of(head, request.facility());
        var instrument = instruments.version(head.instrument(), head.instrumentVersion());
        var readings = RankedReadings.of(explained.tree());
        apply(request.values(), instrument, readings);
        var standing = Standing.of(instrument.node(), readings, head.bandPolicy(), head.overallPolicy());
        if (standing.kelompok() == null) {
            throw incomplete(standing);
        }
        var entry = explained.entry();
        var kelompok = standing.kelompok() == entry.computedKelompok() ? entry.kelompok() : standing.kelompok();
        var supposed = contender(request.facility(), kelompok, standing);
        var contenders = entries.contenders(head.ranking()).stream()
                .map(one -> one.facility().equals(request.facility()) ? supposed : one)
                .toList();
        var place = Place.of(contenders).stream()
                .filter(one -> one.contender() == supposed)
                .findFirst()
                .orElseThrow();
        return new Simulation(
                head.ranking(),
                request.facility(),
                new SimulatedPlace(
                        entry.kelompok(),
                        entry.computedKelompok(),
                        entry.rank(),
                        entry.position(),
                        entry.coverage(),
                        entry.management(),
                        entry.quality()),
                after(standing, kelompok, place, head.bandPolicy()),
                entry.position() - place.position(),
                NextKelompok.steps(instrument.node(), readings, head.bandPolicy(), head.overallPolicy()).stream()
                        .map(step -> step(step, instrument))
                        .toList(),
                entry.flags());
    }

    private static void apply(List<SimulatedValue> values, Instrument instrument, Map<String, Reading> readings) {
        var indicators = instrument.indicators();
        var excluded = readings.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Reading.Excluded reason
                        && reason.reason().equals("NO_INPATIENT_CARE"))
                .map(Map.Entry::getKey)
                .toList();
        var rules = new ValueRules(indicators, excluded.isEmpty());
        var supposed = new HashMap<String, Reading>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var node = indicators.get(value.indicator());
            if (node != null && node.indicator().type().isPulled()) {
                pulled(i, value, excluded, rules);
                supposed.put(value.indicator(), value.value() == null ? null : new Reading.Pulled(value.value()));
            } else {
                entered(i, value, node, rules, supposed);
            }
        }
        if (!rules.flaws().isEmpty()) {
            throw ProblemException.rules(rules.flaws());
        }
        readings.putAll(supposed);
    }

    private static void pulled(int index, SimulatedValue value, List<String> excluded, ValueRules rules) {
        if (excluded.contains(value.indicator())) {
            rules.flaws()
                    .add(Flaw.at(
                            "/values/%d/indicator".formatted(index),
                            "NOT_APPLICABLE",
                            Text.of("Hanya untuk Puskesmas rawat inap.", "Only for a Puskesmas with beds.")));
        }
        if (value.value() == null
                || value.numerator() != null
                || value.denominator() != null
                || value.score() != null) {
            rules.flaws()
                    .add(Flaw.at(
                            "/values/%d/value".formatted(index),
                            "VALUE_ONLY",
                            Text.of(
                                    "Indikator ini hanya memakai value.",
                                    "This indicator takes a value and nothing else.")));
        }
    }

    private static void entered(
            int index, SimulatedValue value, InstrumentNode node, ValueRules rules, Map<String, Reading> supposed) {
        var entered = new Entered(value.numerator(), value.denominator(), value.score());
        var flaws = rules.flaws().size();
        rules.check(index, value.indicator(), entered);
        if (value.value() != null && node != null) {
            rules.flaws()
                    .add(Flaw.at(
                            "/values/%d/value".formatted(index),
                            "NOT_OF_THIS_TYPE",
                            Text.of(
                                    "Hanya untuk IKM dan indikator tempat tidur.",
                                    "Only for IKM and bed indicators.")));
        }
        if (rules.flaws().size() == flaws) {
            supposed.put(value.indicator(), entered.reading());
        }
    }

    private static ProblemException incomplete(Standing standing) {
        var missing = standing.scored()
                .leaves()
                .filter(leaf -> leaf.state() == State.MISSING)
                .map(leaf -> leaf.node().code())
                .collect(Collectors.joining(", "));
        return ProblemException.rule(Flaw.at(
                "/values",
                "INCOMPLETE",
                Text.of(
                        "Belum lengkap sehingga tidak berperingkat: " + missing,
                        "Not complete, so it would not be ranked: " + missing)));
    }

    private static Contender contender(String facility, Kelompok kelompok, Standing standing) {
        return Candidate.contender(facility, kelompok, standing.components());
    }

    private static SimulatedPlace after(Standing standing, Kelompok kelompok, Place place, BandPolicy bands) {
        return new SimulatedPlace(
                kelompok,
                standing.kelompok(),
                place.rank(),
                place.position(),
                component(standing, Component.PELAYANAN, bands),
                component(standing, Component.MANAJEMEN, bands),
                component(standing, Component.MUTU, bands));
    }

    private static ComponentValue component(Standing standing, Component component, BandPolicy bands) {
        var value = standing.components().get(component);
        return value == null
                ? null
                : new ComponentValue(
                        value.bigDecimalValue(2, RoundingMode.HALF_UP),
                        Explain.exact(value),
                        bands.kelompok(component.scale(), value));
    }

    private static NextStep step(NextKelompok.Step step, Instrument instrument) {
        var name = instrument.indicators().get(step.indicator()).name();
        var gain = step.gain().multiply(100).bigDecimalValue(2, RoundingMode.HALF_UP);
        if (step.before() instanceof Reading.Counts before && step.after() instanceof Reading.Counts after) {
            return new NextStep(
                    step.indicator(),
                    name,
                    before.numerator(),
                    after.numerator(),
                    before.denominator(),
                    null,
                    null,
                    null,
                    null,
                    step.reached(),
                    gain);
        }
        if (step.before() instanceof Reading.Points before && step.after() instanceof Reading.Points after) {
            return new NextStep(
                    step.indicator(),
                    name,
                    null,
                    null,
                    null,
                    before.points(),
                    after.points(),
                    null,
                    null,
                    step.reached(),
                    gain);
        }
        return new NextStep(
                step.indicator(),
                name,
                null,
                null,
                null,
                null,
                null,
                ((Reading.Pulled) step.before()).value(),
                ((Reading.Pulled) step.after()).value(),
                step.reached(),
                gain);
    }

    static BigFraction exact(String text) {
        return text == null ? null : BigFraction.parse(text);
    }
}
