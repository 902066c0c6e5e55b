package id.kinerjapuskesmas.ward.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is of. */
@Schema(
        description =
                "`WARD` one ward, transfers counted as movements; `FACILITY` the sum of its wards; `REGION` the sum of its"
                        + " facilities; `COUNTRY` the sum of all facilities.")
public enum IndicatorScope {
    WARD,
    FACILITY,
    REGION,
    COUNTRY
}
