package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose own version a questionnaire is: one facility's, or a region's for all facilities below it. */
@Schema(
        description =
                "Whose own version it is: exactly one of `facility` (only that Puskesmas sees and uses it) and `region`"
                        + " (every facility of the region does).")
public record Owner(
        @Pattern(regexp = "^([0-9]{7}|P[0-9]{10})$")
                @Schema(nullable = true, description = "Code of the facility", examples = "P3207010101")
                String facility,
        @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                @Schema(nullable = true, description = "Kemendagri code", examples = "32.07")
                String region) {

    String code() {
        return facility == null ? region : facility;
    }
}
