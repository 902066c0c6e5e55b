package id.kinerjapuskesmas.kinerja.report;

import java.util.regex.Pattern;

/** Which periods a kind of report is given for. */
public enum ReportGrain {
    YEAR(ReportGrain.YEARS),
    MONTH(ReportGrain.MONTHS),
    /** A year at once or its months, never both: they would count twice. */
    YEAR_OR_MONTHS(ReportGrain.YEARS_OR_MONTHS);

    /** Older paper is no evidence, and other services are not to be asked about every year there ever was. */
    public static final String YEARS = "^(199[0-9]|20[0-9]{2})$";

    public static final String MONTHS = "^(199[0-9]|20[0-9]{2})-(0[1-9]|1[0-2])$";
    public static final String YEARS_OR_MONTHS = "^(199[0-9]|20[0-9]{2})(-(0[1-9]|1[0-2]))?$";

    private final Pattern pattern;

    ReportGrain(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean takes(String period) {
        return pattern.matcher(period).matches();
    }
}
