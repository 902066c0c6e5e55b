package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that is left out of every mean. */
@Schema(name = "NotApplicableRow", description = "A row that is left out of every mean, and why.")
public record ExcludedRow(
        @Schema(examples = "RI_REKAM_MEDIS") String indicator,
        @Schema(
                        description =
                                "`NO_INPATIENT_CARE` no beds; `COMPONENT_NOT_ASSESSED` nothing of an optional component"
                                        + " was entered; `NO_TARGET_POPULATION` entered, with nobody to serve; `DENOMINATOR_ZERO`"
                                        + " entered, with nothing to compare with",
                        examples = "NO_INPATIENT_CARE")
                String reason) {}
