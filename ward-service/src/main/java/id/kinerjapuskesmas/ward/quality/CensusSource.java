package id.kinerjapuskesmas.ward.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures of a ward, class and month are made of. */
@Schema(
        description =
                "`DAILY` daily census sheets; `MONTHLY_TOTALS` totals of the month; `STAYS` the census derived from stays;"
                        + " `NONE` nothing was reported. A month has one source; to change it, delete the totals or void the"
                        + " sheets.")
public enum CensusSource {
    DAILY,
    MONTHLY_TOTALS,
    STAYS,
    NONE
}
