package id.kinerjapuskesmas.rest.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which formula made a figure, so that it can be made again years later. */
@Schema(description = "Formula, its version and the regulation it comes from.")
public record Formula(
        @Schema(examples = "IKM") String id,
        @Schema(description = "Raised when the arithmetic changes", examples = "1") int version,
        @Schema(examples = "Permenpan-RB 14/2017") String regulation) {}
