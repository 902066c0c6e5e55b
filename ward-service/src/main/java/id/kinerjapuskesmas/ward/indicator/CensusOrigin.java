package id.kinerjapuskesmas.ward.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the inputs of a figure were entered as. */
@Schema(
        description =
                "`DAILY` daily census sheets; `MONTHLY_TOTALS` totals of months; `STAYS` the census derived from stays. A ward"
                        + " and month has one of them; over more wards or months several may meet.")
public enum CensusOrigin {
    DAILY,
    MONTHLY_TOTALS,
    STAYS
}
