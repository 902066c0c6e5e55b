package id.kinerjapuskesmas.ward.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The plane of Barber and Johnson (1973): x = TOI, y = LOS = HP/D. A BOR is a ray from the origin, a BTO is a line x + y =
 * t/BTO; four numbers in one point. Exact throughout.
 */
final class BarberJohnson {

    /** Occupancies drawn as rays, per cent. */
    static final List<Integer> RAYS = List.of(50, 60, 70, 75, 80, 85, 90);

    /** Turnovers drawn as lines, per year of 365 days; they scale with the period. */
    static final List<Integer> TURNOVERS = List.of(15, 20, 30, 40, 60, 100);

    private static final int DAYS_OF_THE_NORM = 365;

    private BarberJohnson() {}

    /** A place in the plane, in days. */
    record Place(BigFraction toi, BigFraction los) {

        BigFraction sum() {
            return toi.add(los);
        }
    }

    /** Where a figure lies; only where both TOI and LOS are defined. */
    static Place place(BedUse use) {
        var toi = Indicator.TOI.value(use);
        var los = Indicator.LOS.value(use);
        return toi.isPresent() && los.isPresent() ? new Place(toi.get(), los.get()) : null;
    }

    /** y = x * slope on the ray of an occupancy; 75 % is 3, 85 % is 17/3. */
    static BigFraction slope(BigFraction bor) {
        return bor.divide(BigFraction.of(100).subtract(bor));
    }

    /** A turnover per year as one of a period: 30 a year are 30 * t/365. */
    static BigFraction inPeriod(BigFraction perYear, long periodDays) {
        return perYear.multiply(BigFraction.of(periodDays, DAYS_OF_THE_NORM));
    }

    /** x + y on the line of a turnover in a period: t/BTO. */
    static BigFraction intercept(BigFraction bto, long periodDays) {
        return BigFraction.of(periodDays).divide(bto);
    }

    /** One bound of the efficient region: inside where the value is not negative. */
    private record HalfPlane(Function<Place, BigFraction> value) {

        boolean holds(Place place) {
            return value.apply(place).signum() >= 0;
        }

        /** Where the way from one place to another crosses the bound. */
        Place crossing(Place from, Place to) {
            var one = value.apply(from);
            var other = value.apply(to);
            var share = one.divide(one.subtract(other));
            return new Place(between(from.toi, to.toi, share), between(from.los, to.los, share));
        }

        private static BigFraction between(BigFraction from, BigFraction to, BigFraction share) {
            return from.add(to.subtract(from).multiply(share));
        }
    }

    private static List<HalfPlane> bounds(List<IdealRange> ranges, long days) {
        var bounds = new ArrayList<HalfPlane>();
        for (var range : ranges) {
            var lower = range.lowerOver(days);
            var upper = range.upperOver(days);
            switch (range.indicator()) {
                case TOI -> add(bounds, lower, upper, Place::toi);
                case LOS -> add(bounds, lower, upper, Place::los);
                case BOR -> {
                    if (lower != null) {
                        bounds.add(
                                new HalfPlane(at -> at.los().subtract(at.toi().multiply(slope(lower)))));
                    }
                    if (upper != null && upper.compareTo(BigFraction.of(100)) < 0) {
                        bounds.add(new HalfPlane(
                                at -> at.toi().multiply(slope(upper)).subtract(at.los())));
                    }
                }
                case BTO ->
                    add(
                            bounds,
                            upper == null || upper.signum() == 0 ? null : intercept(upper, days),
                            lower == null || lower.signum() == 0 ? null : intercept(lower, days),
                            Place::sum);
                default -> {
                    // AVLOS and the death rates have no place in this plane
                }
            }
        }
        return bounds;
    }

    private static void add(
            List<HalfPlane> bounds, BigFraction lower, BigFraction upper, Function<Place, BigFraction> measure) {
        if (lower != null) {
            bounds.add(new HalfPlane(at -> measure.apply(at).subtract(lower)));
        }
        if (upper != null) {
            bounds.add(new HalfPlane(at -> upper.subtract(measure.apply(at))));
        }
    }

    /** Whether a place meets every bound the profile sets in this plane. */
    static boolean isEfficient(Place place, List<IdealRange> ranges, long days) {
        return bounds(ranges, days).stream().allMatch(bound -> bound.holds(place));
    }

    /**
     * The corners of the efficient region inside the window from 0 to {@code most} days on both axes, counter-clockwise
     * from the lower left; empty where the profile's bounds exclude each other.
     */
    static List<Place> efficientRegion(List<IdealRange> ranges, long days, BigFraction mostToi, BigFraction mostLos) {
        var corners = List.of(
                new Place(BigFraction.ZERO, BigFraction.ZERO),
                new Place(mostToi, BigFraction.ZERO),
                new Place(mostToi, mostLos),
                new Place(BigFraction.ZERO, mostLos));
        for (var bound : bounds(ranges, days)) {
            corners = clipped(corners, bound);
        }
        return corners;
    }

    /** Sutherland and Hodgman's clipping of a convex polygon by one half plane. */
    private static List<Place> clipped(List<Place> corners, HalfPlane bound) {
        var kept = new ArrayList<Place>();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            if (bound.holds(from)) {
                add(kept, from);
            }
            if (bound.holds(from) != bound.holds(to)) {
                add(kept, bound.crossing(from, to));
            }
        }
        if (kept.size() > 1 && kept.get(0).equals(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static void add(List<Place> corners, Place corner) {
        if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(corner)) {
            corners.add(corner);
        }
    }
}
