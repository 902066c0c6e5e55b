package id.kinerjapuskesmas.ward.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line is made of. */
@Schema(
        description =
                "`DAILY` daily census sheets; `MONTHLY_TOTALS` totals of the month; `STAYS` the census derived from stays.")
public enum ReportSource {
    DAILY,
    MONTHLY_TOTALS,
    STAYS
}
