package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which assessment to begin. */
@Schema(description = "Facility, period and instrument of a new assessment.")
public record AssessmentRequest(
        @NotNull @Pattern(regexp = FacilityCode.PATTERN) @Schema(examples = "P3207100101") String facility,
        @NotNull
                @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
                @Schema(description = "Year, semester, quarter or month", examples = "2025")
                String period,
        @NotNull @Schema(examples = "rekap-nasional-2025") String instrument) {}
