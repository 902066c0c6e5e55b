package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.period.Period;

/** The rows of the feed that one caller asks for; null where nothing narrows it. */
record FeedFilter(Scope scope, String region, String facility, Period period, Family family, String indicator) {

    private static final int KABUPATEN = 5;

    /** Kabupaten/kota whose heads tell whether any of the rows may have changed. */
    String kabupatenPattern() {
        var narrow = region == null ? scope.region() : region;
        return Scope.regionPattern(narrow.length() > KABUPATEN ? narrow.substring(0, KABUPATEN) : narrow);
    }

    /** Tells cursors of different filters and callers apart. */
    String fingerprint() {
        return Integer.toHexString(toString().hashCode());
    }
}
