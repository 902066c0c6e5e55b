package id.kinerjapuskesmas.kinerja.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What became of one reading.
 *
 * @param score on the scale of its component; null unless {@code OK}
 * @param raw the value before target, bands and cap, such as %riil; null where there is none
 * @param expected the target sasaran TS of a coverage or the times of a count, unrounded; else null
 * @param uncapped achievement in per cent of the target before the cap; else null
 * @param reason code of why there is no score
 */
public record Outcome(
        State state, BigFraction score, BigFraction raw, BigFraction expected, BigFraction uncapped, String reason) {

    static Outcome of(BigFraction score, BigFraction raw) {
        return new Outcome(State.OK, score, raw, null, null, null);
    }

    static Outcome none(State state, String reason) {
        return new Outcome(state, null, null, null, null, reason);
    }
}
