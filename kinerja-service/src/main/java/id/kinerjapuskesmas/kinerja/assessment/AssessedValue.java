package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row with both its values. */
@Schema(description = "One row with its self value and, once checked, its verified value.")
public record AssessedValue(
        @Schema(examples = "KIA_K6") String indicator,
        SelfEntry self,
        @Schema(nullable = true) VerifiedEntry verified) {}
