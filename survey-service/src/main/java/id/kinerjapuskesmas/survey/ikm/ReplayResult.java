package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which known way of rounding gives a figure that was printed elsewhere. */
@Schema(
        description =
                "Which known way of rounding gives a figure that was printed elsewhere; null unless `printed` was asked about. Only the exact way is the"
                        + " regulation's; the others exist in reports and replay them.")
record ReplayResult(
        @Schema(description = "The figure asked about", examples = "90.56") BigDecimal printed,
        @Schema(description = "Whether the exact IKM, rounded once, is what was printed", examples = "false")
                boolean isExact,
        @Schema(description = "The ways that give the printed figure at its own decimals; empty: none that is known")
                List<Way> explainedBy,
        @Schema(description = "Every known way, the exact one first") List<Way> ways) {

    /** One way from the NRR to an IKM. */
    @Schema(name = "ReplayWay", description = "One way from the same NRR to an IKM.")
    record Way(
            @Schema(
                            nullable = true,
                            description = "Rounded weight of an unsur; null for exactly 1/x",
                            examples = "0.11")
                    BigDecimal weight,
            RoundingPath rounding,
            @Schema(description = "The IKM it gives, 4 decimals", examples = "90.5603") BigDecimal value,
            @Schema(description = "Whether that is the printed figure", examples = "true") boolean givesPrinted) {

        static Way of(Replay replay, BigDecimal printed) {
            return new Way(
                    replay.weight(),
                    replay.rounding(),
                    IkmExplanation.decimals(replay.value(), 4),
                    replay.gives(printed));
        }
    }

    /** Null when nothing printed was asked about, or an unsur has no NRR. */
    static ReplayResult of(List<UnsurScore> unsur, BigDecimal printed) {
        var nrr = unsur.stream().map(UnsurScore::nrr).toList();
        return printed == null || nrr.isEmpty() || nrr.stream().anyMatch(Objects::isNull) ? null : of(printed, nrr);
    }

    static ReplayResult of(BigDecimal printed, List<BigFraction> nrr) {
        var replays = Replay.of(nrr);
        return new ReplayResult(
                printed,
                replays.get(0).gives(printed),
                replays.stream()
                        .filter(replay -> replay.gives(printed))
                        .map(replay -> Way.of(replay, printed))
                        .toList(),
                replays.stream().map(replay -> Way.of(replay, printed)).toList());
    }
}
