package id.kinerjapuskesmas.survey.ikm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a report rounded on the way to its IKM. */
@Schema(
        description = "`NONE` nothing before the end; `NRR_2` each NRR to 2 decimals; `WEIGHTED_NRR_2`,"
                + " `WEIGHTED_NRR_3` each weighted NRR to 2 or 3 decimals; `NI_2`, `NI_3` their sum, the NI, to 2 or 3"
                + " decimals before it is multiplied by 25.")
enum RoundingPath {
    NONE,
    NRR_2,
    WEIGHTED_NRR_2,
    WEIGHTED_NRR_3,
    NI_2,
    NI_3
}
