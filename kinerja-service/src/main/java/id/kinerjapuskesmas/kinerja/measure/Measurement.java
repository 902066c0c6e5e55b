package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.Ideal;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.time.Instant;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure with its exact value.
 *
 * @param exact unrounded; null where there is no value
 * @param version what it was computed under, such as a regulation; two are compared only when these are equal
 */
public record Measurement(Measure measure, BigFraction exact, Figure figure, FigureSource source, String version) {

    /** Reason of a figure whose source was never heard or never filled. */
    public static final String NOT_AVAILABLE = "NOT_AVAILABLE";

    /** What surrounds every value: its ideal, its source and when it was computed. */
    public record Frame(Ideal ideal, FigureSource source, String version, Instant at) {

        /** {@code numerator / denominator x factor}; undefined over nothing. */
        public Measurement ratio(Measure measure, long numerator, long denominator, long factor) {
            if (denominator == 0) {
                return none(measure, ValueStatus.DENOMINATOR_ZERO, "DENOMINATOR_ZERO");
            }
            var exact = BigFraction.of(numerator, denominator).multiply(factor);
            var figure = measure.figure()
                    .ideal(ideal)
                    .fraction(numerator, denominator)
                    .n(denominator)
                    .value(exact)
                    .build(at, reference());
            return new Measurement(measure, exact, figure, source, version);
        }

        public Measurement count(Measure measure, long count) {
            var exact = BigFraction.of(count);
            var figure = measure.figure().ideal(ideal).n(count).value(exact).build(at, reference());
            return new Measurement(measure, exact, figure, source, version);
        }

        public Measurement none(Measure measure, ValueStatus status, String reason) {
            var figure = measure.figure().ideal(ideal).undefined(status, reason).build(at, reference());
            return new Measurement(measure, null, figure, source, version);
        }

        public Measurement notAvailable(Measure measure) {
            return none(measure, ValueStatus.NO_DATA, NOT_AVAILABLE);
        }

        private String reference() {
            return source.reference() == null ? "0" : source.reference();
        }
    }

    /** On the wire. */
    public Measured measured() {
        return new Measured(measure, measure.text(), measure.ratio(), figure, source);
    }
}
