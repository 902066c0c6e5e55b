package id.kinerjapuskesmas.rest.caller;

import java.util.Objects;

/**
 * The facilities a caller may see: all of a region, or a single one.
 *
 * @param region a Kemendagri code such as {@code 32} or {@code 32.07}, or {@link #COUNTRY}
 * @param facility the only facility in reach, or null for all of the region
 */
public record Scope(String region, String facility) {

    /** The claim value that stands for all regions. */
    public static final String COUNTRY = "*";

    public Scope {
        Objects.requireNonNull(region);
    }

    public boolean isCountry() {
        return region.equals(COUNTRY);
    }

    /** Whether a facility of the given code and region is in reach. */
    public boolean covers(String facilityCode, String regionCode) {
        return (facility == null || facility.equals(facilityCode)) && coversRegion(regionCode);
    }

    /** Whether a region as such, with all its facilities, is in reach. */
    public boolean coversWholeRegion(String regionCode) {
        return facility == null && coversRegion(regionCode);
    }

    private boolean coversRegion(String regionCode) {
        return isCountry() || regionCode.equals(region) || regionCode.startsWith(region + ".");
    }

    /** The pattern of an SQL {@code like} that a facility's region must match. */
    public String regionPattern() {
        return regionPattern(region);
    }

    /** {@code 32.07} becomes {@code 32.07%}; codes have a fixed width at each level, so no other region begins so. */
    public static String regionPattern(String region) {
        return region.equals(COUNTRY) ? "%" : region + "%";
    }
}
