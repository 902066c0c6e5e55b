package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes the geometry of a Barber-Johnson diagram from the figures of a subject. */
@ApplicationScoped
class DrawDiagram {

    /** The window always shows the efficient region, and no more than this many days: farther points go to its edge. */
    private static final long LEAST = 12;

    private static final long MOST = 20;

    private final Indicators indicators;
    private final Profiles profiles;

    DrawDiagram(Indicators indicators, Profiles profiles) {
        this.indicators = indicators;
        this.profiles = profiles;
    }

    /** A name and its figures, about to become a point. */
    private record Named(String key, String name, Figures figures) {}

    Diagram of(Subject subject, IndicatorRequest request, DiagramPoints by, Language language) {
        var period = request.required();
        var named = named(subject, request, by);
        var places = named.stream()
                .filter(point -> point.figures().isUsable())
                .map(point -> BarberJohnson.place(point.figures().use()))
                .filter(Objects::nonNull)
                .filter(DrawDiagram::fits)
                .toList();
        var xMax = window(places.stream().map(BarberJohnson.Place::toi));
        var yMax = window(places.stream().map(BarberJohnson.Place::los));
        var profile = profiles.ofDiagram(request.profile, subject.region(), period);
        var ranges = profile.ranges().stream()
                .map(range -> new IdealRange(range.indicator(), range.lower(), range.upper()))
                .toList();
        var points = new ArrayList<DiagramPoint>();
        for (var point : named) {
            points.add(point(points.size() + 1, point, ranges, xMax, yMax));
        }
        return new Diagram(
                subject.scope(),
                subject.region(),
                subject.facility(),
                title(period.label()).in(language),
                period.label(),
                period.start(),
                period.end(),
                period.days(),
                request.bedClass,
                by,
                request.bedBasis,
                profile.profile(),
                decimal(xMax),
                decimal(yMax),
                BarberJohnson.RAYS.stream()
                        .map(bor -> ray(bor, profile, xMax, yMax))
                        .toList(),
                BarberJohnson.TURNOVERS.stream()
                        .map(bto -> line(bto, profile, period.days(), xMax, yMax))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                BarberJohnson.efficientRegion(ranges, period.days(), xMax, yMax).stream()
                        .map(DrawDiagram::corner)
                        .toList(),
                points,
                indicators.revision(subject));
    }

    private List<Named> named(Subject subject, IndicatorRequest request, DiagramPoints by) {
        if (by.step() != null) {
            return indicators.cut(subject, request, by.step()).stream()
                    .map(answer -> new Named(answer.period().label(), null, answer.figures()))
                    .toList();
        }
        if (by.grouping() == Grouping.ALL) {
            var whole = indicators.answer(subject, request);
            var key = subject.facility() == null ? subject.region() : subject.facility();
            return List.of(new Named(key, null, whole.figures()));
        }
        return indicators.parts(subject, request, by.grouping()).stream()
                .map(figures ->
                        new Named(figures.counted().key(), figures.counted().name(), figures))
                .toList();
    }

    private static DiagramPoint point(
            int number, Named named, List<IdealRange> ranges, BigFraction xMax, BigFraction yMax) {
        var figures = named.figures();
        var toi = figures.figure(Indicator.TOI);
        var place = figures.isUsable() ? BarberJohnson.place(figures.use()) : null;
        var drawn =
                place == null ? null : new BarberJohnson.Place(inside(place.toi(), xMax), inside(place.los(), yMax));
        return new DiagramPoint(
                number,
                named.key(),
                named.name(),
                figures.period().start(),
                figures.period().end(),
                place == null ? null : decimal(place.toi()),
                place == null ? null : decimal(place.los()),
                figures.figure(Indicator.BOR).value(),
                figures.figure(Indicator.BTO).value(),
                figures.figure(Indicator.AVLOS).value(),
                place == null
                        ? null
                        : BarberJohnson.isEfficient(place, ranges, figures.use().periodDays()),
                place != null && !place.equals(drawn),
                drawn == null ? null : decimal(drawn.toi()),
                drawn == null ? null : decimal(drawn.los()),
                place == null ? toi.reason() : null,
                toi.flags());
    }

    private static DiagramLine ray(int bor, Profile profile, BigFraction xMax, BigFraction yMax) {
        var slope = BarberJohnson.slope(BigFraction.of(bor));
        var end = slope.multiply(xMax).compareTo(yMax) > 0
                ? new BarberJohnson.Place(yMax.divide(slope), yMax)
                : new BarberJohnson.Place(xMax, slope.multiply(xMax));
        return new DiagramLine(
                BigDecimal.valueOf(bor),
                BigDecimal.valueOf(bor),
                decimal(slope),
                isBound(profile, Indicator.BOR, bor),
                corner(new BarberJohnson.Place(BigFraction.ZERO, BigFraction.ZERO)),
                corner(end));
    }

    /** Null where the line does not cross the window. */
    private static DiagramLine line(int perYear, Profile profile, long days, BigFraction xMax, BigFraction yMax) {
        var bto = BarberJohnson.inPeriod(BigFraction.of(perYear), days);
        var sum = BarberJohnson.intercept(bto, days);
        if (sum.compareTo(xMax.add(yMax)) >= 0) {
            return null;
        }
        var top = sum.compareTo(yMax) > 0
                ? new BarberJohnson.Place(sum.subtract(yMax), yMax)
                : new BarberJohnson.Place(BigFraction.ZERO, sum);
        var right = sum.compareTo(xMax) > 0
                ? new BarberJohnson.Place(xMax, sum.subtract(xMax))
                : new BarberJohnson.Place(sum, BigFraction.ZERO);
        return new DiagramLine(
                BigDecimal.valueOf(perYear),
                decimal(bto),
                decimal(sum),
                isBound(profile, Indicator.BTO, perYear),
                corner(top),
                corner(right));
    }

    private static boolean isBound(Profile profile, Indicator indicator, int value) {
        return profile.range(indicator).stream()
                .flatMap(range -> Stream.of(range.lower(), range.upper()))
                .filter(Objects::nonNull)
                .anyMatch(bound -> bound.compareTo(BigDecimal.valueOf(value)) == 0);
    }

    /** Whole days, wide enough for the points but never so wide that the efficient region shrinks to a spot. */
    private static BigFraction window(Stream<BigFraction> values) {
        var widest = values.map(value -> FigureBuilder.round(value, 0).longValue() + 1)
                .max(Long::compare)
                .orElse(LEAST);
        return BigFraction.of(Math.max(LEAST, Math.min(MOST, widest)));
    }

    /** Whether a window may grow for it; a point that lies beyond on one axis does not stretch the other. */
    private static boolean fits(BarberJohnson.Place place) {
        var most = BigFraction.of(MOST);
        return place.toi().compareTo(most) <= 0 && place.los().compareTo(most) <= 0;
    }

    private static BigFraction inside(BigFraction value, BigFraction most) {
        return value.signum() < 0 ? BigFraction.ZERO : value.compareTo(most) > 0 ? most : value;
    }

    private static PlanePoint corner(BarberJohnson.Place place) {
        return new PlanePoint(decimal(place.toi()), decimal(place.los()));
    }

    private static BigDecimal decimal(BigFraction days) {
        return FigureBuilder.round(days, 4);
    }

    private static Text title(String period) {
        return Text.of("Grafik Barber-Johnson, " + period, "Barber-Johnson diagram, " + period);
    }
}
