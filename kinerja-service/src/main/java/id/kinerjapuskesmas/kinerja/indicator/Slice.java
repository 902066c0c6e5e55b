package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.period.Period;
import java.util.Collection;
import java.util.List;

/**
 * A part of the feed that one source publishes as a whole: what it no longer names there is removed.
 *
 * @param codes SQL pattern of the indicators' codes
 * @param regions SQL pattern of the facilities' regions
 * @param facilities the only facilities, or null for all of the regions
 */
public record Slice(Family family, String codes, String regions, List<String> facilities, Period period) {

    private static final String ALL = "%";

    /** All indicators of a family in a region. */
    public static Slice of(Family family, String region, Period period) {
        return new Slice(family, ALL, Scope.regionPattern(region), null, period);
    }

    /** The indicators of a family at one facility whose codes begin alike. */
    public static Slice at(String facility, Family family, String prefix, Period period) {
        var literally = prefix.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");
        return new Slice(family, literally + ALL, ALL, List.of(facility), period);
    }

    /** All indicators of a family at some facilities. */
    public static Slice at(Collection<String> facilities, Family family, Period period) {
        return new Slice(family, ALL, ALL, List.copyOf(facilities), period);
    }
}
