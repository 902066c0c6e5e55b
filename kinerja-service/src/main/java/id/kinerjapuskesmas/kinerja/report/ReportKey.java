package id.kinerjapuskesmas.kinerja.report;

/**
 * Which report.
 *
 * @param period a year or a month
 * @param part such as a village; empty where a kind has one report a period
 */
public record ReportKey(String facility, String period, String part) {

    public static ReportKey of(String facility, String period) {
        return new ReportKey(facility, period, "");
    }

    /** Its name in the trail of its facility. */
    String inTrail() {
        return part.isEmpty() ? period : period + "/" + part;
    }

    String year() {
        return period.substring(0, 4);
    }

    boolean isYear() {
        return period.length() == 4;
    }
}
