package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that was to be had for nobody or not for all. */
@Schema(description = "A figure that a service did not give for some of the ranked Puskesmas.")
public record AbsentInput(
        @Schema(examples = "MUTU_IKM") String indicator,
        @Schema(description = "For how many", examples = "2") int facilities) {}
