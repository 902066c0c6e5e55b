package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Age at admission, in the groups of the morbidity report RL 4. */
@Schema(
        description = "Age at admission in the groups of RL 4: `DAYS_0_6` 0 to 6 days, `DAYS_7_28` 7 to 28 days,"
                + " `DAYS_29_TO_1_YEAR` 29 days to below 1 year, `YEARS_1_4` 1 to 4, `YEARS_5_14` 5 to 14, `YEARS_15_24`"
                + " 15 to 24, `YEARS_25_44` 25 to 44, `YEARS_45_64` 45 to 64, `YEARS_65_PLUS` 65 years and older.")
public enum AgeGroup {
    DAYS_0_6,
    DAYS_7_28,
    DAYS_29_TO_1_YEAR,
    YEARS_1_4,
    YEARS_5_14,
    YEARS_15_24,
    YEARS_25_44,
    YEARS_45_64,
    YEARS_65_PLUS
}
