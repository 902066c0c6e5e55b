package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.time.Instant;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the share within standard is made of; counts of several units add up.
 *
 * @param observed observations in the period
 * @param judged those on whose day the unit had a standard
 * @param within those of the judged that took no longer than it
 */
record WaitingCounts(long observed, long judged, long within) {

    static final WaitingCounts NONE = new WaitingCounts(0, 0, 0);

    WaitingCounts plus(WaitingCounts other) {
        return new WaitingCounts(observed + other.observed, judged + other.judged, within + other.within);
    }

    Figure figure(Instant now, String revision) {
        var figure = FigureBuilder.of(
                        "WITHIN_TIME_STANDARD",
                        Unit.PERCENT,
                        new Formula("WITHIN_TIME_STANDARD", 1, "Permenpan-RB 15/2014"))
                .decimals(2)
                .n(judged)
                .fraction(within, judged);
        if (observed > 0) {
            figure.completeness(BigFraction.of(judged, observed));
        }
        if (judged > 0) {
            figure.value(BigFraction.of(within, judged).multiply(100));
        } else {
            figure.undefined(ValueStatus.NO_DATA, observed == 0 ? "NO_OBSERVATIONS" : "NO_STANDARD");
        }
        if (judged > 0 && judged < observed) {
            figure.flag("OBSERVATIONS_WITHOUT_STANDARD");
        }
        return figure.build(now, revision);
    }
}
