package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.measure.FigureSource;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.measure.Origin;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.upstream.Pull;
import id.kinerjapuskesmas.kinerja.upstream.SurveyReading;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamFigure;
import id.kinerjapuskesmas.rest.figure.Ideal;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of the other services as measurements; what they did not say is absent, never 0. */
final class PulledFigures {

    private PulledFigures() {}

    /** What one service said of all facilities, and how fresh it is. */
    private record Said(
            FigureSource source, Instant fetchedAt, boolean stale, Map<String, List<UpstreamFigure>> byFacility) {}

    static Measurement of(Measure measure, Origin origin, Optional<Pull> pull, String facility, Ideal ideal) {
        return measurement(
                measure,
                origin,
                pull.map(one -> new Said(
                        new FigureSource(origin, one.sourceRevision(), one.fetchedAt(), one.stale()),
                        one.fetchedAt(),
                        one.stale(),
                        one.byFacility())),
                facility,
                ideal);
    }

    static Measurement of(Measure measure, SurveyReading reading, String facility, Ideal ideal) {
        return measurement(
                measure,
                Origin.SURVEY_SERVICE,
                Optional.ofNullable(reading)
                        .map(one -> new Said(
                                new FigureSource(Origin.SURVEY_SERVICE, one.etag(), one.fetchedAt(), one.stale()),
                                one.fetchedAt(),
                                one.stale(),
                                one.byFacility())),
                facility,
                ideal);
    }

    private static Measurement measurement(
            Measure measure, Origin origin, Optional<Said> said, String facility, Ideal ideal) {
        if (said.isEmpty()) {
            return new Measurement.Frame(ideal, FigureSource.here(origin, null), null, Instant.EPOCH)
                    .notAvailable(measure);
        }
        var known = said.get();
        var figure = known.byFacility().getOrDefault(facility, List.of()).stream()
                .filter(one -> one.indicator().equals(measure.name()))
                .findFirst();
        return figure.map(one -> taken(measure, one, known, ideal))
                .orElseGet(() -> new Measurement.Frame(ideal, known.source(), null, known.fetchedAt())
                        .none(measure, ValueStatus.NO_DATA, "NOT_REPORTED"));
    }

    private static Measurement taken(Measure measure, UpstreamFigure figure, Said said, Ideal ideal) {
        var builder = measure.figure().ideal(ideal).fraction(figure.numerator(), figure.denominator());
        if (figure.n() != null) {
            builder.n(figure.n());
        }
        figure.flags().forEach(builder::flag);
        if (said.stale()) {
            builder.flag("STALE");
        }
        var exact = figure.value() == null ? null : Exact.of(figure.value());
        if (exact == null) {
            builder.undefined(ValueStatus.valueOf(figure.valueStatus()), figure.reason());
        } else {
            builder.value(exact);
        }
        var reference = said.source().reference() == null ? "0" : said.source().reference();
        return new Measurement(
                measure,
                exact,
                builder.build(said.fetchedAt(), reference),
                said.source(),
                figure.formula() + " " + figure.regulation());
    }
}
