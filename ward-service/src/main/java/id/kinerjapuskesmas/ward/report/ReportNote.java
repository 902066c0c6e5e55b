package id.kinerjapuskesmas.ward.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line cannot tell, or tells in its own way. */
@Schema(
        description =
                "`SEX_NOT_RECORDED` deaths are not split by sex; `MOVEMENTS_NOT_RECORDED` monthly totals do not tell opening,"
                        + " admissions, transfers and closing; `KRIS_IN_CLASS_III` patient days in KRIS stand in column III,"
                        + " for the form has none for KRIS; `INCOMPLETE` days are missing, recorded days alone are counted.")
public enum ReportNote {
    SEX_NOT_RECORDED,
    MOVEMENTS_NOT_RECORDED,
    KRIS_IN_CLASS_III,
    INCOMPLETE
}
