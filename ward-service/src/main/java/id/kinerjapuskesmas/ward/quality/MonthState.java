package id.kinerjapuskesmas.ward.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what a month is made of may still change. */
@Schema(
        description =
                "`OPEN` census, totals, stays and beds of the month may be written and corrected; `CLOSED` they are locked:"
                        + " 409 MONTH_CLOSED.")
public enum MonthState {
    OPEN,
    CLOSED
}
