package id.kinerjapuskesmas.kinerja.spm;

import java.time.YearMonth;

/** What a sheet is known by. */
record SheetKey(String facility, YearMonth month) implements Comparable<SheetKey> {

    @Override
    public int compareTo(SheetKey other) {
        var byFacility = facility.compareTo(other.facility);
        return byFacility != 0 ? byFacility : month.compareTo(other.month);
    }
}
