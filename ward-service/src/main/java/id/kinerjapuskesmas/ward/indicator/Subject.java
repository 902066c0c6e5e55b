package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.ward.facility.Facility;

/**
 * Whose figures are asked for.
 *
 * @param region Kemendagri code of the region, or of the facility's; {@link Scope#COUNTRY} for the country
 * @param facility null for a region
 * @param ward null for a facility or region
 */
public record Subject(IndicatorScope scope, String region, String facility, String ward) {

    static Subject ofRegion(String region) {
        return new Subject(IndicatorScope.REGION, region, null, null);
    }

    static Subject ofCountry() {
        return new Subject(IndicatorScope.COUNTRY, Scope.COUNTRY, null, null);
    }

    /** The region as it was asked for: {@code ID} for the country. */
    String code() {
        return region.equals(Scope.COUNTRY) ? Facility.COUNTRY : region;
    }

    String regionPattern() {
        return facility == null ? Scope.regionPattern(region) : "%";
    }
}
