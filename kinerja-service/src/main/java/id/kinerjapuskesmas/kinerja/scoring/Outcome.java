package id.kinerjapuskesmas.kinerja.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What became of one reading. What only a reader of the explanation asks for is computed when asked.
 *
 * @param worth the score on the scale of its component; null unless {@code OK}
 * @param reason code of why there is no score
 */
public record Outcome(Indicator indicator, Reading reading, State state, Ratio worth, String reason) {

    static Outcome of(Indicator indicator, Reading reading, Ratio worth) {
        return new Outcome(indicator, reading, State.OK, worth, null);
    }

    static Outcome none(Indicator indicator, Reading reading, State state, String reason) {
        return new Outcome(indicator, reading, state, null, reason);
    }

    /** On the scale of its component; null unless {@code OK}. */
    public BigFraction score() {
        return worth == null ? null : worth.reduced();
    }

    /** The value before target, bands and cap, such as %riil; null where there is none. */
    public BigFraction raw() {
        return state == State.OK ? indicator.raw(reading) : null;
    }

    /** The target sasaran TS of a coverage or the times of a count, unrounded; else null. */
    public BigFraction expected() {
        return state == State.OK && reading instanceof Reading.Counts counts && indicator.target() != null
                ? indicator.expected(counts).reduced()
                : null;
    }

    /** Achievement in per cent of the target before the cap; else null. */
    public BigFraction uncapped() {
        return expected() == null
                ? null
                : indicator.uncapped((Reading.Counts) reading).reduced();
    }
}
