package id.kinerjapuskesmas.kinerja.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator belongs. */
@Schema(
        name = "IndicatorFamily",
        description = "`IKM` community satisfaction; `BED` inpatient indicators; `PKP` rows of a verified Puskesmas"
                + " performance assessment; `SPM` minimum service standards; `KBK` capitation by performance.")
public enum Family {
    IKM,
    BED,
    PKP,
    SPM,
    KBK
}
