package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.AssessedValue;
import id.kinerjapuskesmas.kinerja.assessment.Assessments.Filled;
import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Form;
import id.kinerjapuskesmas.kinerja.facility.Register.Standing;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Ranks the Puskesmas of a region from what was loaded; touches no database. */
final class Computation {

    private final Instrument instrument;
    private final BandPolicy bands;
    private final OverallPolicy overall;
    private final Inputs inputs;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<NotRanked> notRanked = new ArrayList<>();

    Computation(Instrument instrument, BandPolicy bands, OverallPolicy overall, Inputs inputs) {
        this.instrument = instrument;
        this.bands = bands;
        this.overall = overall;
        this.inputs = inputs;
    }

    /** A ranked Puskesmas with its scored tree. */
    record Candidate(
            Standing standing,
            Filled filled,
            Scored scored,
            Map<Component, BigFraction> components,
            Kelompok computed,
            BigDecimal ikm,
            ExplanationNode explanation) {

        Kelompok kelompok() {
            return filled.established() == null ? computed : filled.established();
        }

        Contender contender() {
            return new Contender(
                    standing.facility(),
                    kelompok(),
                    components.get(Component.PELAYANAN),
                    components.get(Component.MANAJEMEN),
                    components.get(Component.MUTU));
        }
    }

    /** A candidate and its place. */
    record Placed(Candidate candidate, Place place) {}

    Computation run(Collection<Standing> standings, Collection<Filled> assessments) {
        var byFacility = assessments.stream().collect(Collectors.toMap(Filled::facility, Function.identity()));
        standings.forEach(standing -> consider(standing, byFacility.get(standing.facility())));
        return this;
    }

    List<NotRanked> notRanked() {
        return notRanked;
    }

    /** The ranked ones in the order of their ranks. */
    List<Placed> placed() {
        var byFacility = new HashMap<String, Candidate>();
        candidates.forEach(candidate -> byFacility.put(candidate.standing().facility(), candidate));
        return Place.of(candidates.stream().map(Candidate::contender).toList()).stream()
                .map(place -> new Placed(byFacility.get(place.contender().facility()), place))
                .toList();
    }

    private void consider(Standing standing, Filled filled) {
        if (filled == null) {
            leaveOut(standing, NotRankedReason.NO_ASSESSMENT, null);
        } else if (!filled.isVerified()) {
            leaveOut(standing, NotRankedReason.NOT_VERIFIED, filled.state().name());
        } else if (filled.instrumentVersion() != instrument.version()) {
            leaveOut(
                    standing,
                    NotRankedReason.OTHER_INSTRUMENT_VERSION,
                    filled.instrumentVersion().toString());
        } else {
            score(standing, filled);
        }
    }

    private void score(Standing standing, Filled filled) {
        var values = filled.values().stream().collect(Collectors.toMap(AssessedValue::indicator, Function.identity()));
        var verified = new HashMap<String, Entered>();
        values.values().stream()
                .filter(value -> value.verified() != null)
                .forEach(value ->
                        verified.put(value.indicator(), value.verified().entered()));
        var scored = Form.score(
                instrument, standing.inpatient(), verified, node -> inputs.reading(node, standing.facility()));
        if (scored.tally().missing() > 0) {
            leaveOut(standing, NotRankedReason.INCOMPLETE, codes(scored, State.MISSING));
            return;
        }
        var components = new EnumMap<Component, BigFraction>(Component.class);
        scored.children().stream()
                .filter(child -> child.state() == State.OK)
                .forEach(child -> components.put(Component.valueOf(child.node().code()), child.score()));
        for (var needed : List.of(Component.PELAYANAN, Component.MANAJEMEN)) {
            if (!components.containsKey(needed)) {
                leaveOut(standing, NotRankedReason.COMPONENT_WITHOUT_VALUE, needed.name());
                return;
            }
        }
        var explain = new Explain(standing.facility(), values, inputs, bands);
        candidates.add(new Candidate(
                standing,
                filled,
                scored,
                components,
                overall.kelompok(components, bands),
                ikm(standing.facility()),
                explain.node(instrument.tree(), scored)));
    }

    private BigDecimal ikm(String facility) {
        return instrument.indicators().values().stream()
                .filter(node -> "IKM".equals(node.indicator().upstream()))
                .findFirst()
                .flatMap(node -> inputs.figure(node, facility))
                .map(figure -> figure.value())
                .orElse(null);
    }

    private static String codes(Scored scored, State state) {
        return scored.leaves()
                .filter(leaf -> leaf.state() == state)
                .map(leaf -> leaf.node().code())
                .collect(Collectors.joining(" "));
    }

    private void leaveOut(Standing standing, NotRankedReason reason, String detail) {
        notRanked.add(new NotRanked(standing.facility(), standing.name(), standing.region(), reason, detail));
    }

    /** What to know about an entry. */
    List<String> flags(Candidate candidate) {
        var flags = new ArrayList<String>();
        var usesStale = candidate
                .scored()
                .leaves()
                .filter(leaf -> leaf.state() == State.OK
                        && leaf.node().indicator().type().isPulled())
                .anyMatch(leaf -> inputs.pull(
                                instrument.indicators().get(leaf.node().code()))
                        .map(pull -> pull.stale())
                        .orElse(false));
        if (usesStale) {
            flags.add("STALE_INPUT");
        }
        if (!absent(candidate).isEmpty()) {
            flags.add("ABSENT_INPUT");
        }
        if (candidate.kelompok() != candidate.computed()) {
            flags.add("DIFFERS_FROM_ESTABLISHED");
        }
        return flags;
    }

    List<String> absent(Candidate candidate) {
        return candidate
                .scored()
                .leaves()
                .filter(leaf -> leaf.state() == State.NOT_AVAILABLE)
                .map(leaf -> leaf.node().code())
                .toList();
    }

    List<RankingGroup> groups() {
        var byKelompok = candidates.stream().collect(Collectors.groupingBy(Candidate::kelompok));
        return Arrays.stream(Kelompok.values())
                .map(kelompok -> group(kelompok, byKelompok.getOrDefault(kelompok, List.of())))
                .toList();
    }

    private static RankingGroup group(Kelompok kelompok, List<Candidate> members) {
        var ikms = members.stream()
                .filter(member -> member.ikm() != null)
                .map(member -> Exact.of(member.ikm()))
                .toList();
        return new RankingGroup(
                kelompok,
                members.size(),
                mean(members, Component.PELAYANAN),
                mean(members, Component.MANAJEMEN),
                mean(members, Component.MUTU),
                mean(ikms),
                ikms.size());
    }

    private static BigDecimal mean(List<Candidate> members, Component component) {
        return mean(members.stream()
                .map(member -> member.components().get(component))
                .filter(value -> value != null)
                .toList());
    }

    private static BigDecimal mean(List<BigFraction> values) {
        return values.isEmpty()
                ? null
                : values.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(values.size())
                        .bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}
