package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.kinerja.scoring.Band;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is stored and shown. */
@Schema(description = "The tables of a rule.")
public record KbkDefinition(
        KbkRuleKind kind,
        @Schema(description = "By indicator, from low to high rates; the last step is open")
                Map<KbkIndicator, List<KbkBand>> bands,
        @Schema(nullable = true, description = "RATED: weights in tenths, by indicator")
                Map<KbkIndicator, Integer> weights,
        @Schema(nullable = true, description = "RATED: from a value in tenths on, by facility type")
                Map<FacilityType, List<KbkPayment>> payments,
        @Schema(nullable = true, description = "ZONES: by how many zones there are of each kind") List<KbkZones> zones,
        List<FacilityType> facilityTypes) {

    /** The bound of the best step: what a rate should reach. */
    BigDecimal target(KbkIndicator indicator) {
        var steps = bands.get(indicator);
        var last = steps.size() - 1;
        return steps.get(last).score() == best(indicator)
                ? steps.get(last - 1).upTo()
                : steps.get(0).upTo();
    }

    boolean isBest(KbkIndicator indicator, BigFraction rate) {
        var steps = bands.get(indicator).stream().map(KbkBand::band).toList();
        return Band.score(steps, rate).equals(BigFraction.of(best(indicator)));
    }

    private int best(KbkIndicator indicator) {
        return bands.get(indicator).stream().mapToInt(KbkBand::score).max().orElseThrow();
    }

    KbkRule rule() {
        var steps = bands.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(KbkBand::band).toList()));
        return kind == KbkRuleKind.ZONES
                ? new KbkRule.Zoned(
                        steps,
                        zones.stream()
                                .map(one -> new KbkRule.Zones(one.unsafe(), one.safe(), one.excellent(), one.percent()))
                                .toList())
                : new KbkRule.Rated(
                        steps,
                        weights,
                        payments.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                                        .map(one -> new KbkRule.Payment(one.from(), one.percent()))
                                        .sorted(Comparator.comparing(KbkRule.Payment::from)
                                                .reversed())
                                        .toList())));
    }

    /** One step of rates. */
    @Schema(description = "Rates up to a bound and what they are rated.")
    public record KbkBand(
            @Schema(nullable = true, description = "Null: all above the step before", examples = "2.5") BigDecimal upTo,
            @Schema(description = "Whether a rate of exactly `upTo` still belongs to it") boolean included,
            @Schema(description = "1 to 4; of zones 0 unsafe, 1 safe, 2 excellent", examples = "3") int score) {

        Band band() {
            return new Band(upTo == null ? null : Exact.of(upTo), included, BigFraction.of(score));
        }
    }

    /** What a value is worth. */
    @Schema(description = "From this value on, so much of the capitation is paid.")
    public record KbkPayment(
            @Schema(description = "In tenths", examples = "30") int from,
            @Schema(description = "Per cent paid", examples = "95") BigDecimal percent) {}

    /** What zones are worth. */
    @Schema(description = "So many zones of each kind, and how much of the capitation is paid.")
    public record KbkZones(
            @Schema(examples = "1") int unsafe,
            @Schema(examples = "2") int safe,
            @Schema(examples = "0") int excellent,
            @Schema(description = "Per cent paid", examples = "95") BigDecimal percent) {}
}
