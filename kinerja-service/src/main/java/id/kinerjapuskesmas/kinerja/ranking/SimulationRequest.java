package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to suppose of one Puskesmas of a ranking. */
@Schema(description = "What to suppose of one Puskesmas of a ranking; all others and all other rows stay as they were.")
public record SimulationRequest(
        @NotNull @Schema(examples = "2f1e4c88-0b7a-4f57-8c39-3f5b6a7d2025") UUID ranking,
        @NotNull @Pattern(regexp = FacilityCode.PATTERN) @Schema(examples = "P3207100101") String facility,
        @NotNull @Valid @Size(max = 500) @Schema(description = "Empty: the ranking as it is")
                List<@NotNull SimulatedValue> values) {}
