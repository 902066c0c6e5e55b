package id.kinerjapuskesmas.ward.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which beds stand in the denominators. */
@Schema(
        description =
                "`AVERAGE` counts the beds of every day; `START_OF_MONTH` (SIRS) takes the beds of the first day of each"
                        + " calendar month for all its days, or of the first day of a period that is not whole months.")
public enum BedBasis {
    AVERAGE,
    START_OF_MONTH
}
