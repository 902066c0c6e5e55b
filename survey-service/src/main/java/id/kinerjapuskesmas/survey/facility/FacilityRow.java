package id.kinerjapuskesmas.survey.facility;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an imported register, as documented to clients. */
@Schema(description = "One line of a facility import.")
record FacilityRow(
        @NotNull @Schema(examples = "P3207010101") String facility,
        @NotNull @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @NotNull @Schema(examples = "32.07") String region,
        @NotNull @Schema(examples = "Asia/Jakarta") String zone) {}
