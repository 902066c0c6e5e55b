package id.kinerjapuskesmas.kinerja.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure comes from. */
@Schema(
        description =
                "`SURVEY_SERVICE` and `WARD_SERVICE` what the other services last said; `PKP_ASSESSMENT` the verified"
                        + " assessment of the period; `SPM_SHEETS` monthly SPM sheets; `VISITS` reported visits and population"
                        + " by village; `SCORECARD_INPUTS` finances and staff as entered; `REFERRAL_OBSTACLES` reported"
                        + " obstacles to online referral.")
public enum Origin {
    SURVEY_SERVICE,
    WARD_SERVICE,
    PKP_ASSESSMENT,
    SPM_SHEETS,
    VISITS,
    SCORECARD_INPUTS,
    REFERRAL_OBSTACLES
}
