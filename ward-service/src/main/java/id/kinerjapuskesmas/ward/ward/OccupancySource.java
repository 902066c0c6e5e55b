package id.kinerjapuskesmas.ward.ward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the number of occupied beds comes from. */
@Schema(
        description =
                "`STAYS` patients lying there now by their stays; `CENSUS` patients at 24:00 of the latest sheet; `NONE` nothing"
                        + " tells, occupied and free are null.")
public enum OccupancySource {
    STAYS,
    CENSUS,
    NONE
}
